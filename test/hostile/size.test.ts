import {describe, expect, test} from 'vitest'
import {parse, recordSchema} from '../../src/index.js'
import {around} from '../bench/shapes.js'

/** What grows without end is read whole, or refused with a reason; what it costs is the growth benchmark's to show. */

function read(document: string) {
  const {file, records} = parse('record.txt', Buffer.from(document))
  for (const record of records) expect(recordSchema.safeParse(record).success).toBe(true)
  if (records.length === 0) expect(file.messages.some(({fatal}) => fatal)).toBe(true)
  return {records, codes: file.messages.map(({ruleId}) => ruleId)}
}

const many = (unit: string, count: number) => unit.repeat(count)

/** The letters of a record that somebody claimed, of those that are there. */
function whole(document: string) {
  const {records} = read(document)
  const length = Array.from(document).length
  const counted = records.flatMap(({coverage}) => Object.values(coverage ?? {})).reduce((sum, count) => sum + count, 0)
  expect(counted).toBe(length)
  return records
}

describe('size', () => {
  test('one line of 50 MB', {timeout: 60_000}, () => {
    const words = many('The lamps in Quill Lane be mended, ', 1_428_571)
    const [record] = read(around(`${words}at last.`)).records
    expect(record?.narrative).toEqual([{type: 'paragraph', text: `${words}at last.`}])
  })

  test('10 MB of blanks between two words', {timeout: 60_000}, () => {
    const [record] = read(around(`RESOLVED that the lamps${many(' ', 10_000_000)}be mended.`)).records
    expect(record?.resolutions[0]?.items).toMatchObject([{text: 'the lamps be mended.'}])
  })

  test('1,000,000 blank lines', {timeout: 60_000}, () => {
    const [record] = read(around(`One.${many('\n', 1_000_000)}Two.`)).records
    expect(record?.narrative).toHaveLength(2)
  })

  test('1,000,000 lines of words', {timeout: 60_000}, () => {
    const [record] = read(around(many('and\n', 1_000_000))).records
    expect(record?.narrative).toHaveLength(1)
  })

  test.each(['x\n', 'x<br>'])('more than 1,048,576 lines are refused: %j', line => {
    const {codes, records} = read(around(many(line, 1_048_577)))
    expect(records).toEqual([])
    expect(codes).toEqual(['input-too-large'])
  })

  test('200,000 lines of text inside a deeper list', {timeout: 60_000}, () => {
    const tail = many('At noon.\n', 200_000)
    const [record] = read(
      around(`RESOLVED that:-\n\n1. The lamps:-\n(a) in town:-\n(i) old ones.\n${tail}(ii) new ones.\n`),
    ).records
    expect(record?.resolutions[0]?.items[0]?.items[0]?.items).toHaveLength(2)
  })

  test('130,000 items that turn out to be held by the one above them', {timeout: 60_000}, () => {
    const held = many('2. The lamps be mended.\n', 130_000)
    const [record] = read(around(`RESOLVED that\n\n(a) in town\n1. The lamps be lit.\n${held}(b) the end.\n`)).records
    expect(record?.resolutions[0]?.items.map(({items}) => items.length)).toEqual([130_001, 0])
  })

  test('100,000 list items', {timeout: 60_000}, () => {
    const items = Array.from({length: 100_000}, (_, at) => `${at + 1}. The lamps be mended.\n`)
    const [record] = read(around(`RESOLVED that:-\n\n${items.join('')}`)).records
    const count = record?.resolutions[0]?.items.length ?? 0
    // A marker has at most three digits, so that what follows item 999 is text of its own.
    expect(count).toBeGreaterThanOrEqual(999)
    expect(record?.coverage?.unclaimed).toBe(0)
  })

  test.each(['• x\n', '1. a) i) • x\n', '| a | b |\n'])('more than 262,144 list items are refused: %j', item => {
    const {codes, records} = read(around(`RESOLVED that:-\n\n${many(item, 262_145)}`))
    expect(records).toEqual([])
    expect(codes).toEqual(['input-too-large'])
  })

  test('10,000 records in one file', {timeout: 60_000}, () => {
    const page =
      'Title of Item/Report\nLamps\nRecord of the Decision\nRESOLVED that x.\nDate of Publication: 8 May 2014\n'
    expect(whole(many(page, 10_000))).toHaveLength(10_000)
  })
})

describe('depth', () => {
  test('10,000 markers nested on one line', () => {
    const [record] = whole(around(`RESOLVED that:-\n\n${many('1. a) i) • ', 10_000)}x`))
    expect(record?.resolutions[0]?.items).toHaveLength(1)
  })

  test('10,000 lines of nested markers', {timeout: 60_000}, () => {
    const [record] = whole(around(`RESOLVED that:-\n\n${many('1. a) i) • The lamps:-\n', 10_000)}`))
    expect(record?.resolutions[0]?.items).toHaveLength(10_000)
  })

  test('10,000 bullets, each announcing the next', {timeout: 60_000}, () => {
    const bullets = Array.from({length: 10_000}, (_, at) => `${'•·-*'[at % 4]} more:-\n`)
    const [record] = whole(around(`RESOLVED that:-\n\n1. The lamps:-\n${bullets.join('')}`))
    expect(record?.coverage?.unclaimed).toBe(0)
  })

  test.each([
    ['brackets', '['],
    ['closing brackets', ']'],
    ['links', '[a](<'],
    ['links in links', '[a]('],
    ['images', '!['],
    ['stars', '*'],
    ['stars and letters', '*a_ '],
    ['stars of both kinds', '**a*'],
    ['backticks', '`'],
    ['backticks of growing length', '`a``'],
    ['tags', '<u>'],
    ['open tags', '<u'],
    ['comments', '<!--'],
    ['instructions', '<?'],
    ['quotes', '> '],
    ['bars', '|a'],
    ['escaped bars', '\\|'],
    ['entities', '&amp;'],
    ['entities without an end', '&#x'],
    ['backslashes', '\\'],
    ['colons', 'a:'],
    ['tabs', 'a\t'],
    ['digits', '1'],
    ['dots', '.'],
    ['round brackets', '('],
    ['hashes', '#'],
  ])('10,000 %s on one line, and one a line', {timeout: 60_000}, (_, unit) => {
    expect(whole(around(many(unit, 10_000)))).toHaveLength(1)
    expect(whole(around(many(`${unit}\n`, 10_000)))).toHaveLength(1)
  })

  test.each([
    ['headings', 'Record of the Decision\n'],
    ['titles', 'Title of Item/Report\n'],
    ['titles and records', 'Title of Item/Report\nRecord of the Decision\n'],
    ['misspelt headings', 'Reesons for teh Decision\n'],
    ['halves of headings', 'Reasons for\n'],
    ['closing lines', 'Proper Officer 13 October 2014\n'],
    ['closing lines without a day', 'Proper Officer\n\n'],
    ['openings', 'RESOLVED that:-\n'],
    ['meeting lines', 'Cabinet Meeting ....\n'],
    ['rows', '| a | b |\n'],
    ['page breaks', 'and\n\f\n'],
    ['page numbers', 'Page 1 of 9\n\n'],
    ['numbers alone', '3.\n'],
  ])('10,000 %s', {timeout: 60_000}, (_, unit) => {
    read(many(unit, 10_000) + around(many(unit, 10_000)))
  })
})
