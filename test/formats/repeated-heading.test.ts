import {describe, expect, it} from 'vitest'
import {parse} from '../../src/index.js'
import {proforma} from '../cli-proforma.js'

const first = 'Cabinet considered a report about the lamps in Quill Lane.'
const second = 'Members noted that two of them were out.'

/** The record of a proforma in which something stands inside the text of its record. */
function read(printed: string, above = first, below = second) {
  const {records} = parse('lamps.txt', Buffer.from(proforma('Lamps').replace(first, `${above}${printed}${below}`)))
  expect(records).toHaveLength(1)
  const {messages, narrative, title, resolutions} = records[0] as (typeof records)[number]
  expect(title).toBe('Lamps')
  expect(resolutions[0]?.items).toHaveLength(2)
  return {texts: narrative.map(block => 'text' in block && block.text), codes: messages.map(({code}) => code)}
}

describe('a heading that a page break printed again', () => {
  it.each([
    ['\n\n2. Record of the Decision (continued)\n\n'],
    ["\n\n2. Record of the Decision (cont'd)\n\n"],
    ['\n\n2. Record of the Decision (cont.)\n\n'],
    ['\n\n2. Record of the Decision – contd\n\n'],
    ['\n\n2. Record of the Decision cont\u2026\n\n'],
    ['\n\n**Record of the Decision** *(continued)*\n\n'],
    ['\n\n\f2.\nRECORD OF THE DECISION (CONTINUED)\n\n'],
    ['\n\n\f2. Record of the Decision\n\n'],
    ['\n\n- 2 -\n\n2. Record of the Decision\n\n'],
    ['\n\nPage 2 of 3\n\n2. Record of the Decision\n\n'],
  ])('%j is furniture', printed => {
    expect(read(printed)).toEqual({texts: [first, second], codes: ['heading-repeated']})
  })

  it.each([['2. Record of the Decision (continued)'], ['\f2. Record of the Decision']])(
    'does not end the sentence that %j stands in',
    printed => {
      const {texts, codes} = read(`\n\n${printed}\n\n`, 'Cabinet considered a report about the lamps in the', 'lane.')
      expect(texts).toEqual(['Cabinet considered a report about the lamps in the lane.'])
      expect(codes).toEqual(['heading-repeated', 'paragraph-rejoined'])
    },
  )

  it.each([
    ['\n\n3. Reasons for the Decision (continued)\n\n', 'of another section'],
    ['\nrecord of the decision continued.\n\n', 'the end of a sentence'],
    ['\n\nRecord of the Decision continued in July.\n\n', 'a sentence'],
  ])('is not %j, %s', printed => {
    expect(read(printed).codes).not.toContain('heading-repeated')
  })
})

it('a heading that says it is continued opens its section where none stands above', () => {
  const printed = proforma('Lamps').replace('3. Reasons for the Decision', '3. Reasons for the Decision (continued)')
  const [record] = parse('lamps.txt', Buffer.from(printed)).records
  expect(record?.reasons).toEqual({status: 'stated', text: 'To light the way to Bramble Hill School.'})
  expect(record?.messages.map(({code}) => code)).toEqual(['heading-variant'])
})
