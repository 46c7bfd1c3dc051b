import {type Stats, statSync} from 'node:fs'
import {faultCode, faultWords} from '../fault-words.js'
import {type Document, type RawPath, type Said, said} from './input.js'
import {otherDocument} from './other-documents.js'
import {shown} from './raw-path.js'
import {walk} from './walk.js'

/**
 * Everything to read, in the order the user named it, folders walked. What is not there, cannot be entered, or is no
 * document is told in its place; nothing stops the rest.
 */
export function* findInputs(
  names: readonly RawPath[],
  {follow, stdinName}: {follow: boolean; stdinName: string},
): Generator<Document | Said> {
  const entered = new Set<string>()
  for (const raw of names) {
    const isStdin = raw === '-'
    const path = isStdin ? stdinName : shown(raw)
    const found = isStdin ? null : look(raw, path)
    if (found && 'kind' in found) yield found
    else if (found?.isDirectory()) yield* walk(raw, {follow, entered})
    else {
      const refusal = otherDocument(path)
      if (refusal) yield said(path, 'format-unknown', refusal)
      else yield isStdin ? {kind: 'stdin', path} : {kind: 'file', path, raw, isWalked: false}
    }
  }
}

function look(raw: RawPath, path: string): Stats | Said {
  try {
    return statSync(raw)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(faultCode(error) ?? ''))
      return said(path, 'input-unreadable', 'Unexpected path that is not there, expected a file or folder', true)
    return said(path, 'input-unreadable', `Unexpected \`${faultWords(error)}\`, expected a file or folder`)
  }
}
