import {placesOf} from '../../source/places.js'
import {textBeforeInvalid} from '../inputs/text-before-invalid.js'
import {type CheckedRecord, checkRecord} from './check-record.js'
import {type CheckedEntry, outside, told} from './checked-entry.js'
import {decodeStrictly} from './decode-strictly.js'
import {type JsonTokens, jsonTokens, token} from './json-tokens.js'

/**
 * Checks a JSON document, record by record: a list of records, or one record.
 *
 * @param firstLine The line of the file on which the document begins.
 */
export function* checkJson(bytes: Buffer, firstLine: number): Generator<CheckedEntry, undefined> {
  const text = decodeStrictly(bytes)
  const readable = text ?? textBeforeInvalid(bytes)
  const {place} = placesOf(readable)
  const inFile = (offset: number) => {
    const {line, column} = place(offset)
    return {line: line + firstLine - 1, column}
  }
  if (text === null) {
    const {line, column} = inFile(readable.length)
    yield outside(line, column, 'Unexpected byte that is not UTF-8, expected JSON in UTF-8')
    return
  }
  const tokens = jsonTokens(text)
  let isWhole = true
  if (tokens.kind() === token.openBracket) {
    for (const checked of checkList(text, tokens)) {
      isWhole = checked.isWhole
      yield {isRecord: checked.isRecord, faults: told(checked.faults, inFile)}
    }
  } else {
    const checked = checkRecord(text, tokens)
    isWhole = checked.isWhole
    yield {isRecord: true, faults: told(checked.faults, inFile)}
  }
  if (!isWhole || tokens.kind() === token.end) return
  const {line, column} = inFile(tokens.offset())
  yield outside(
    line,
    column,
    `Unexpected ${tokens.shown()}, expected the end of the file: several records are a list, or NDJSON, one a line`,
  )
}

type InList = CheckedRecord & {readonly isRecord: boolean}

/** The records of the list at whose bracket the tokens stand; the last that is given is not whole where the list is not. */
function* checkList(text: string, tokens: JsonTokens): Generator<InList, undefined> {
  tokens.next()
  if (tokens.kind() === token.closeBracket) {
    tokens.next()
    yield {isRecord: false, isWhole: true, faults: []}
    return
  }
  for (;;) {
    const checked = checkRecord(text, tokens)
    yield {...checked, isRecord: true}
    if (!checked.isWhole) return
    const next = tokens.kind()
    const found = next === token.end ? 'end of the text' : tokens.shown()
    const offset = next === token.end ? text.trimEnd().length : tokens.offset()
    tokens.next()
    if (next === token.closeBracket) return
    if (next !== token.comma) {
      const message = `Unexpected ${found}, expected \`,\` or \`]\``
      yield {isRecord: false, isWhole: false, faults: [{pointer: '', message, offset}]}
      return
    }
  }
}
