import {createScanner, type JSONScanner} from 'jsonc-parser'
import {placesOf} from '../../source/places.js'
import {textBeforeInvalid} from '../inputs/text-before-invalid.js'
import {checkRecord} from './check-record.js'
import {type CheckedEntry, outside, told} from './checked-entry.js'
import {decodeStrictly} from './decode-strictly.js'
import {token, wordsAt} from './walk-json.js'

/**
 * Checks a JSON document, record by record: a list of records, or one record.
 *
 * @param firstLine The line of the file on which the document begins.
 */
export async function* checkJson(bytes: Buffer, firstLine: number): AsyncGenerator<CheckedEntry, undefined> {
  const text = decodeStrictly(bytes)
  const {place} = placesOf(text ?? textBeforeInvalid(bytes))
  const inFile = (offset: number) => {
    const {line, column} = place(offset)
    return {line: line + firstLine - 1, column}
  }
  if (text === null) {
    const {line, column} = inFile(Number.POSITIVE_INFINITY)
    yield outside(line, column, 'Unexpected byte that is not UTF-8, expected JSON in UTF-8')
    return
  }
  const scanner = createScanner(text, true)
  scanner.scan()
  let isWhole = true
  if (scanner.getToken() === token.openBracket) {
    for await (const checked of checkList(text, scanner)) {
      isWhole = checked.isWhole
      yield {isRecord: checked.isRecord, faults: told(checked.faults, inFile)}
    }
  } else {
    const checked = await checkRecord(text, scanner)
    isWhole = checked.isWhole
    yield {isRecord: true, faults: told(checked.faults, inFile)}
  }
  if (!isWhole || scanner.getToken() === token.end) return
  const {line, column} = inFile(scanner.getTokenOffset())
  yield outside(
    line,
    column,
    `Unexpected \`${wordsAt(scanner)}\`, expected the end of the file: several records are a list, or NDJSON, one a line`,
  )
}

type InList = Awaited<ReturnType<typeof checkRecord>> & {readonly isRecord: boolean}

/** The records of the list at whose bracket the scanner stands; the last that is given is not whole where the list is not. */
async function* checkList(text: string, scanner: JSONScanner): AsyncGenerator<InList, undefined> {
  scanner.scan()
  if (scanner.getToken() === token.closeBracket) {
    scanner.scan()
    yield {isRecord: false, isWhole: true, faults: []}
    return
  }
  for (;;) {
    const checked = await checkRecord(text, scanner)
    yield {...checked, isRecord: true}
    if (!checked.isWhole) return
    const next = scanner.getToken()
    const found = next === token.end ? 'end of the text' : `\`${wordsAt(scanner)}\``
    const offset = next === token.end ? text.trimEnd().length : scanner.getTokenOffset()
    scanner.scan()
    if (next === token.closeBracket) return
    if (next !== token.comma) {
      const message = `Unexpected ${found}, expected \`,\` or \`]\``
      yield {isRecord: false, isWhole: false, faults: [{pointer: '', message, offset}]}
      return
    }
  }
}
