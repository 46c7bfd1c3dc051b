import {describe, expect, it} from 'vitest'
import {parse} from '../../src/index.js'
import {proforma} from '../cli-proforma.js'

/** The record of a proforma in which some of its text is another. */
function read(printed: string, other: string) {
  const {records} = parse('lamps.txt', Buffer.from(proforma('Lamps in Quill Lane').replace(printed, other)))
  expect(records).toHaveLength(1)
  const {messages, coverage, ...values} = records[0] as (typeof records)[number]
  return {...values, codes: messages.map(({code}) => code)}
}

const conflicts = '5. Declared (Cabinet Member) Conflicts of Interest\n\nNone\n'
const callIn = '7. Date and Time by which Call In must be executed\n\nMidnight on Friday, 20th March 2015\n'

describe('a label glued to its value', () => {
  it.each([
    ['5. Declared (Cabinet Member) Conflicts of InterestNone', 'none', 'None'],
    ['Declared (Cabinet Member) Conflicts of InterestNone.', 'none', 'None.'],
    ['5.Declared (Cabinet Member) Conflicts of InterestN/A', 'not-applicable', 'N/A'],
    ['**Declared (Cabinet Member) Conflicts of Interest**Nil', 'none', 'Nil'],
    ['5. Declared (Cabinet Member) Conflicts of InterestNot applicable', 'not-applicable', 'Not applicable'],
    ['5. DECLARED (CABINET MEMBER) CONFLICTS OF INTERESTNONE', 'none', 'NONE'],
    [
      '5. Declared (Cabinet Member) Conflicts of InterestCouncillor Rose declared one.',
      'stated',
      'Councillor Rose declared one.',
    ],
    ['5. Declared (Cabinet Member) Conflicts of Interest2 Members declared one.', 'stated', '2 Members declared one.'],
  ])('%j', (printed, status, text) => {
    const {conflictsOfInterest, dispensations, codes} = read(conflicts, `${printed}\n`)
    expect(conflictsOfInterest).toEqual({status, text})
    expect(dispensations.status).toBe('not-applicable')
    expect(codes).toEqual(['heading-variant'])
  })

  it('is a day too', () => {
    const {callIn: deadline} = read(callIn, '7. Date and Time by which Call In must be executed20 March 2015\n')
    expect(deadline).toMatchObject({status: 'stated', text: '20 March 2015', date: '2015-03-20'})
  })

  it.each([
    ['3. Reasons for the Decisions', 'a misspelt heading'],
    ['3. Reasons for the Decision1', 'the number of a note'],
    ['3. REASONS FOR THE DECISIONS', 'a misspelt heading in capitals'],
  ])('not %j, %s', printed => {
    const {reasons: answer} = read('3. Reasons for the Decision', printed)
    expect(answer).toEqual({status: 'stated', text: 'To light the way to Bramble Hill School.'})
  })

  it.each([
    ['Reasons for the Decisions of other councils were read.'],
    ['Reasons for the Decisionmaking were read.'],
    ['The Reasons for the DecisionTo mend were read.'],
  ])('nor in prose: %j', printed => {
    const {narrative, reasons: answer} = read('Quill Lane.\n\nRES', `Quill Lane.\n\n${printed}\n\nRES`)
    expect(narrative.at(-1)).toEqual({type: 'paragraph', text: printed})
    expect(answer.text).toBe('To light the way to Bramble Hill School.')
  })

  it('gives way to the heading itself', () => {
    const printed = 'Reasons for the DecisionTo mend them, as members had read.'
    const {narrative, reasons: answer} = read('Quill Lane.\n\nRES', `Quill Lane.\n\n${printed}\n\nRES`)
    expect(narrative.at(-1)).toEqual({type: 'paragraph', text: printed})
    expect(answer.text).toBe('To light the way to Bramble Hill School.')
  })
})
