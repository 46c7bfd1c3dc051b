import {visit} from 'jsonc-parser'
import {type BrokenLine, broken} from './broken-line.js'
import {textBeforeInvalid} from './text-before-invalid.js'

type JsonObject = {readonly kind: 'object'; readonly object: Readonly<Record<string, unknown>>}

const strictly = new TextDecoder('utf-8', {fatal: true})
const form = 'an object such as `{"path": "...", "text": "..."}`'

/** The object of a line, or why there is none; null for a blank line. A byte order mark is passed over. */
export function parseNdjsonLine(bytes: Buffer): JsonObject | BrokenLine | null {
  let text: string
  try {
    text = strictly.decode(bytes)
  } catch {
    return broken('byte that is not UTF-8', 'JSON in UTF-8', columnBehind(textBeforeInvalid(bytes)))
  }
  if (text.trim() === '') return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return brokenJson(text)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return broken(Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value, form)
  return {kind: 'object', object: value as Record<string, unknown>} // JSON's keys are strings
}

class FirstFault extends Error {}

/** `JSON.parse` says differently from version to version what is wrong, and often not where. */
function brokenJson(text: string): BrokenLine {
  let at = 0
  try {
    visit(
      text,
      {
        onError(_, offset, length) {
          at = offset + length >= text.trimEnd().length && text[offset] === '"' ? text.length : offset
          throw new FirstFault()
        },
      },
      {disallowComments: true},
    )
  } catch {
    // What is nested too deep to be looked through is told at its start.
  }
  const rest = [...text.slice(at, at + 40)].slice(0, 20).join('').trimEnd()
  return rest === ''
    ? broken('end of the line', 'the rest of its object', columnBehind(text.slice(0, at)))
    : broken(`\`${rest}\``, at === 0 ? form : 'JSON', columnBehind(text.slice(0, at)))
}

/** In code points. */
function columnBehind(text: string): number {
  let column = 1
  for (const _ of text) column++
  return column
}
