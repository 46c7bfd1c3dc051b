import type {NdjsonLine} from './ndjson-lines.js'

/** Said once of a file, of which every line would be no JSON in UTF-8. */
export const utf16 =
  "Unexpected UTF-16, as PowerShell's `>` writes it, expected JSON in UTF-8; the rest of the file was not read"

/** Whether a line is the first of a file and begins as UTF-16 does: with its mark, then a letter and a zero. */
export function beginsUtf16({number, bytes}: NdjsonLine): boolean {
  if (number > 1 || bytes === null || bytes.length < 4) return false
  const mark = bytes.readUInt16BE(0)
  return mark === 0xfffe ? bytes[3] === 0 : mark === 0xfeff && bytes[2] === 0
}
