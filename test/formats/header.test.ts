import {describe, expect, it} from 'vitest'
import {parse} from '../../src/index.js'
import {proforma} from '../cli-proforma.js'

/** The record of a proforma whose lines above the first heading are others. */
function read(head: string, foot = '') {
  const [, below] = proforma('Lamps').split('Cabinet Meeting.....12th March 2015\n')
  const {records} = parse('lamps.txt', Buffer.from(`${head}\n${below}${foot}`))
  expect(records).toHaveLength(1)
  const {meetingDate, decisionMaker, evidence, messages, coverage} = records[0] as (typeof records)[number]
  return {
    meetingDate,
    decisionMaker: [decisionMaker, evidence?.['/decisionMaker']?.basis],
    codes: messages.map(({code}) => code),
    unclaimed: coverage?.unclaimed,
  }
}

describe("the meeting's day", () => {
  it.each([
    ['Cabinet Meeting\n12 March 2015'],
    ['Cabinet Meeting\n.........\n12 March 2015'],
    ['Cabinet Meeting ......12\nMarch 2015'],
    ['Cabinet Meeting\n......\n12th March\n2015'],
    ['Cabinet Meeting\nThursday 12 March 2015 at 4.30pm in the Long Room of the Lamp House, Quill Lane, Oxby'],
    ['Cabinet Meeting\nDate: 12 March 2015'],
    ['Cabinet Meeting\nPage 1 of 12\n12 March 2015'],
    ['Page 1 of 12\n\nCabinet Meeting 12 March 2015'],
    ['Cabinet Meeting Decision Record\nCabinet Meeting 12 March 2015'],
    ['| Cabinet Meeting | 12 March 2015 |'],
    ['| Cabinet Decision | 12 March 2015 |'],
    ['| Made at meeting: | 12/03/2015 - Cabinet |'],
    [
      '| Decision Maker: | Cabinet |\n|---|---|\n| Made at meeting: | 12/03/2015 |\n| Decision published: | 16/03/2015 |\n| Effective from: | 21/03/2015 |\n| Decision: | |',
    ],
    ['Decision Maker:\nCabinet\nMade at meeting:\n12/03/2015\nDecision published:\n16/03/2015\nDecision:'],
  ])('%j', head => {
    expect(read(head)).toMatchObject({meetingDate: '2015-03-12', codes: []})
  })

  it.each([
    ['Cabinet Meeting 12 March 2015'],
    ['Cabinet Meeting\n.........\n12 March\n2015'],
    ['| Cabinet Meeting | 12 March 2015 |'],
    ['Cabinet Meeting 12 March 2015 at 4.30pm in the Long Room of the Lamp House, Quill Lane, Oxby'],
  ])('%j may stand below the closing line where the header has none', foot => {
    expect(read('', `\n${foot}\n`)).toMatchObject({meetingDate: '2015-03-12', codes: [], unclaimed: 0})
    expect(read('Cabinet Meeting', `\n${foot}\n`)).toMatchObject({meetingDate: '2015-03-12', codes: []})
  })

  it.each([
    ['Cabinet Meeting 5 March 2015', '2015-03-05', 'Cabinet Meeting 12 March 2015'],
    ['Made at meeting: 05/03/2015 - Cabinet', '2015-03-05', 'Cabinet Meeting 12 March 2015'],
    ['', null, 'CABINET RECOMMENDATIONS\nPROFORMA\nCabinet Meeting 12 March 2015'],
    ['', null, 'Cabinet Meeting 12 March 2015\n\n1. Title of Item/Report\n\nHedges'],
    ['', null, 'Cabinet Meeting on lamps'],
  ])('below %j it is %j, whatever stands below the closing line', (head, date, foot) => {
    expect(read(head, `\n${foot}\n`).meetingDate).toBe(date)
  })

  it('is not in a heading over all meetings of a year, which belongs to nothing', () => {
    expect(read('Cabinet Meetings 2014/15\nCabinet Meeting 12 March 2015')).toMatchObject({
      meetingDate: '2015-03-12',
      codes: ['text-unclaimed'],
    })
  })

  it.each([
    ['Cabinet Meeting 5 March 2015\nCabinet Meeting 12 March 2015', 'Meeting5March2015'],
    ['Cabinet Meeting 5 March\n2015\nCabinet Meeting 12 March 2015', 'Meeting5March2015'],
    ['Cabinet Meeting\n5 March\n2015\nCabinet Meeting\n12 March\n2015', '5March2015'],
  ])('%j is the lower one, the lines of the upper one belong to nothing', (head, upper) => {
    const {meetingDate, codes, unclaimed} = read(head)
    expect({meetingDate, codes, unclaimed}).toEqual({
      meetingDate: '2015-03-12',
      codes: ['text-unclaimed'],
      unclaimed: upper.length,
    })
  })

  it('may stand below other words, which belong to nothing', () => {
    expect(read('Cabinet Meeting\n(Urgent decision)\n12 March 2015')).toMatchObject({
      meetingDate: '2015-03-12',
      codes: ['text-unclaimed'],
    })
  })

  it.each(['11/12 March 2015', '11th & 12th March 2015', '11-12 March 2015', '11 and 12 March 2015'])(
    'is none of two: %s',
    days => {
      expect(read(`Cabinet Meeting ${days}`)).toMatchObject({meetingDate: null, codes: ['date-missing']})
    },
  )

  it('is missed where its line is there and names none', () => {
    expect(read('Cabinet Meeting')).toMatchObject({meetingDate: null, codes: ['date-missing']})
  })
})

it('a decision maker is stated in the cell beside its label, and on the line below it', () => {
  expect(read('| Decision Maker: | Cabinet |\n').decisionMaker).toEqual(['Cabinet', 'stated'])
  expect(read('Decision Maker:\nCabinet').decisionMaker).toEqual(['Cabinet', 'stated'])
})
