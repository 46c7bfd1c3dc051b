import {type Stats, statSync} from 'node:fs'
import type {IsIgnored} from '../config/ignored.js'
import {faultWords} from '../fault-words.js'
import {type Document, type Ignored, type RawPath, type Said, said} from './input.js'
import {isNotThere} from './is-missing.js'
import type {LeftOut} from './left-out.js'
import {otherDocument} from './other-documents.js'
import {shown} from './raw-path.js'
import {walk} from './walk.js'

/**
 * Everything to read, in the order the user named it, folders walked. What is not there, cannot be entered, or is no
 * document is told in its place; nothing stops the rest.
 */
export function* findInputs(
  names: readonly RawPath[],
  {
    follow,
    stdinName,
    isIgnored = nothing,
    leftOut,
  }: {follow: boolean; stdinName: string; isIgnored?: IsIgnored; leftOut?: LeftOut | undefined},
): Generator<Document | Said | Ignored> {
  const entered = new Map<string, string>()
  for (const raw of names) {
    const isStdin = raw === '-'
    const path = isStdin ? stdinName : shown(raw)
    const found = isStdin ? null : look(raw, path)
    if (found && 'kind' in found) yield found
    else if (!isStdin && isIgnored(path, found?.isDirectory() === true)) yield {kind: 'ignored', path}
    else if (found?.isDirectory()) yield* walk(raw, {follow, entered, isIgnored, ...(leftOut && {leftOut})})
    else {
      const refusal = otherDocument(path)
      if (refusal) yield said(path, 'format-unknown', refusal)
      else yield isStdin ? {kind: 'stdin', path} : {kind: 'file', path, raw, isWalked: false}
    }
  }
}

const nothing: IsIgnored = () => false

function look(raw: RawPath, path: string): Stats | Said {
  try {
    return statSync(raw)
  } catch (error) {
    if (isNotThere(error))
      return said(path, 'input-unreadable', 'Unexpected path that is not there, expected a file or folder', true)
    return said(path, 'input-unreadable', `Unexpected \`${faultWords(error)}\`, expected a file or folder`)
  }
}
