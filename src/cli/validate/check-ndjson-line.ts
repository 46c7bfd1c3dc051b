import {placesOf} from '../../source/places.js'
import type {NdjsonLine} from '../inputs/ndjson-lines.js'
import {textBeforeInvalid} from '../inputs/text-before-invalid.js'
import {checkRecord} from './check-record.js'
import {type CheckedEntry, outside, told} from './checked-entry.js'
import {decodeStrictly} from './decode-strictly.js'
import {jsonTokens, token} from './json-tokens.js'

/** Checks the record of a line; null for a blank one. Places are those of the file: its line, and the column on it. */
export function checkNdjsonLine({number, bytes}: NdjsonLine, maxBytes: number): CheckedEntry | null {
  if (bytes === null)
    return outside(
      number,
      1,
      `Unexpected line of more than ${maxBytes} bytes, expected at most as many; \`--max-bytes\` sets the limit`,
    )
  const text = decodeStrictly(bytes)
  if (text === null) {
    const before = textBeforeInvalid(bytes)
    return outside(number, [...before].length + 1, 'Unexpected byte that is not UTF-8, expected JSON in UTF-8')
  }
  if (text.trim() === '') return null
  const tokens = jsonTokens(text)
  const {faults, isWhole} = checkRecord(text, tokens)
  const all = [...faults]
  if (isWhole && tokens.kind() !== token.end)
    all.push({
      pointer: '',
      offset: tokens.offset(),
      message: `Unexpected ${tokens.shown()}, expected the end of the line: a line holds one record`,
    })
  return {isRecord: true, faults: told(all, columnsOf(number, text))}
}

/** A line of NDJSON ends at its line feed alone, whatever else an editor may take for an end. */
function columnsOf(line: number, text: string) {
  const {codePoint} = placesOf(text)
  return (offset: number) => ({line, column: codePoint(offset) + 1})
}
