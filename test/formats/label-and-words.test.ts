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
const headingOfReasons = '3. Reasons for the Decision\n\nTo light the way to Bramble Hill School.\n'
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

describe('a label over two lines with its value at the end of the second', () => {
  it.each([
    ['5. Declared (Cabinet Member) Conflicts of\nInterest None', 'none', 'None'],
    ['5. Declared (Cabinet Member) Conflicts of\nInterest  None', 'none', 'None'],
    ['Declared (Cabinet Member)\nConflicts of Interest N/A', 'not-applicable', 'N/A'],
    ['Declared (Cabinet\nMember) Conflicts of\nInterest nil', 'none', 'nil'],
    ['5. Declared (Cabinet Member) Conflicts of\nInterestNone', 'none', 'None'],
    [
      '5. Declared (Cabinet Member) Conflicts of\nInterest Cllr Rose declared one.',
      'stated',
      'Cllr Rose declared one.',
    ],
    [
      'Declared (Cabinet Member) Conflicts of\nInterest Cllr Rose, who lives\nthere.',
      'stated',
      'Cllr Rose, who lives there.',
    ],
  ])('%j', (printed, status, text) => {
    const {conflictsOfInterest, dispensations, codes} = read(conflicts, `${printed}\n`)
    expect(conflictsOfInterest).toEqual({status, text})
    expect(dispensations.status).toBe('not-applicable')
    expect(codes).toEqual(['heading-variant'])
  })

  it.each([
    ['Members read the reasons for the\ndecision that Cabinet had made.'],
    ['Members read at length the\nReasons for the\ndecision of another council.'],
    ['Members read at length the\nReasons for the\n2. Decision.'],
  ])('not in prose: %j', printed => {
    const {reasons} = read('Quill Lane.\n\nRES', `Quill Lane.\n\n${printed}\n\nRES`)
    expect(reasons.text).toBe('To light the way to Bramble Hill School.')
  })
})

describe('a label that markup sets off', () => {
  it.each([
    ['**Reasons for the Decision** To light the way.'],
    ['__Reasons for the Decision__ To light the way.'],
    ['*Reasons for the Decision.* To light the way.'],
    ['***Reasons for the Decision*** - To light the way.'],
    ['<u>Reasons for the Decision</u> To light the way.'],
    ['<strong>Reasons for the Decision </strong>To light the way.'],
    ['[Reasons for the Decision]{.underline} To light the way.'],
    ['### **Reasons for the Decision** To light the way.'],
  ])('%j', printed => {
    const {reasons, resolutions, codes} = read(headingOfReasons, `${printed}\n`)
    expect(reasons).toEqual({status: 'stated', text: 'To light the way.'})
    expect(resolutions[0]?.items).toHaveLength(2)
    expect(codes).toEqual(printed.includes(' - ') ? [] : ['heading-variant'])
  })

  it.each([
    ['Reasons for the Decision To light the way.', 'without markup'],
    ['**Reasons for the Decision to** light the way.', 'markup that covers more'],
    ['**Reasons for the** Decision To light the way.', 'markup that covers less'],
    ['**Reasons for the Decision** were to light the way.', 'a sentence'],
    ['[Reasons for the Decision](reasons.html) To light the way.', 'a link'],
  ])('not %j, %s', printed => {
    expect(read(headingOfReasons, `${printed}\n`).reasons.status).toBe('missing')
  })
})

describe('a label in a column of its own', () => {
  it.each([
    ['5.   Declared (Cabinet Member) Conflicts of Interest     None', 'none', 'None'],
    ['5.   Declared (Cabinet            None\n     Member) Conflicts of\n     Interest', 'none', 'None'],
    [
      'Declared (Cabinet Member)     Cllr Rose lives in\nConflicts of Interest         the lane.',
      'stated',
      'Cllr Rose lives in the lane.',
    ],
    [
      'Declared (Cabinet Member)     Cllr Rose lives in\nConflicts of Interest         the lane\n                              itself.',
      'stated',
      'Cllr Rose lives in the lane itself.',
    ],
    [
      'Declared (Cabinet Member)     Cllr Rose.\nConflicts of Interest         Cllr Teal.',
      'stated',
      'Cllr Rose.\n\nCllr Teal.',
    ],
    [
      'Declared (Cabinet Member)     (a) Cllr Rose;\nConflicts of Interest         (b) Cllr Teal.',
      'stated',
      'a. Cllr Rose;\nb. Cllr Teal.',
    ],
  ])('%j', (printed, status, text) => {
    const {conflictsOfInterest, dispensations, codes} = read(conflicts, `${printed}\n`)
    expect(conflictsOfInterest).toEqual({status, text})
    expect(dispensations.status).toBe('not-applicable')
    expect(codes).toEqual([])
  })

  it.each([
    ['Reasons for the Decision        3', 'the number of a page'],
    ['Reasons for the  Decision  To light', 'blanks between two words'],
    ['Reasons for the     Decision of 2014', 'other words below'],
    ['Reasons for the     To light the way\n\nDecision', 'another paragraph'],
  ])('not %j, %s', printed => {
    expect(read(headingOfReasons, `${printed}\n`).reasons.status).not.toBe('stated')
  })
})
