import {describe, expect, it} from 'vitest'
import {type DecisionRecord, parse} from '../../src/index.js'
import {proforma} from '../cli-proforma.js'

/** The record of a proforma whose foot, from the call-in on, is another. */
function read(foot: string, head = '') {
  const [above] = proforma('Lamps').split('Midnight on')
  const {records} = parse('lamps.txt', Buffer.from(`${head}${above}${foot}`))
  expect(records).toHaveLength(1)
  const {callIn, publication, messages} = records[0] as (typeof records)[number]
  return {callIn, publication, codes: messages.map(({code}) => code)}
}

const callIn = 'Midnight on Friday, 20th March 2015'

describe('the closing line', () => {
  it.each([
    ['Proper Officer 16 March 2015'],
    ['Proper Officer, 16 March 2015'],
    ['Proper Officer; 16 March 2015'],
    ['Proper Officer (16 March 2015)'],
    ['Proper Officer 2015-03-16'],
    ['Proper Officer Mon. 16 March 2015'],
    ['Proper Officer ..... Date ..... 16 March 2015'],
    ['Proper Officer (Director of Lamps & Lanes) 16 March 2015'],
    ['Proper Officer ....T E Udale.... Date: 16 March 2015'],
    ['Proper Officer Tansy Udale, Director of Lamps 16 March 2015'],
    ['Proper Officer March 16th, 2015'],
    ['Proper Officer: Tansy Udale\n\nDate: 16 March 2015', 'Proper Officer: Tansy Udale Date: 16 March 2015'],
    ['8. Proper Officer 16 March 2015', 'Proper Officer 16 March 2015'],
    ['• Date of Publication: 16 March 2015', 'Date of Publication: 16 March 2015'],
    ['Proper Officer\nDate: 16 March 2015', 'Proper Officer Date: 16 March 2015'],
    ['Proper Officer\n16 March\n2015', 'Proper Officer 16 March 2015'],
    ['Proper Officer 16 March\n2015', 'Proper Officer 16 March 2015'],
    ['Proper Officer - Ms T Udale\n16 March 2015', 'Proper Officer - Ms T Udale 16 March 2015'],
    ['Proper Officer 16\nMarch 2015', 'Proper Officer 16 March 2015'],
    ['Proper Officer 16\nMarch\n2015', 'Proper Officer 16 March 2015'],
    ['Proper Officer 16\nth\nMarch 2015', 'Proper Officer 16 th March 2015'],
    ['Proper Officer\n16th\nMarch 2015', 'Proper Officer 16th March 2015'],
    ['Proper Officer\n  th\n16 March 2015', 'Proper Officer th 16 March 2015'],
    ['Proper Officer\nMonday\n16 March 2015', 'Proper Officer Monday 16 March 2015'],
    ['Proper Officer\nDate:\n16 March 2015', 'Proper Officer Date: 16 March 2015'],
    ['Date of Publication: 16\nMarch 2015', 'Date of Publication: 16 March 2015'],
    ['Proper\nOfficer 16 March 2015', 'Proper Officer 16 March 2015'],
    ['Proper\nOfficer\n16 March 2015', 'Proper Officer 16 March 2015'],
    ['Date of\nPublication: 16 March 2015', 'Date of Publication: 16 March 2015'],
    ['Date\nof Publication: 16\nMarch 2015', 'Date of Publication: 16 March 2015'],
    ['Proper Officer\n\n2\n\n\f16 March 2015', 'Proper Officer 16 March 2015'],
    ['Proper Officer\n\nPage 2 of 3\n\n16 March 2015', 'Proper Officer 16 March 2015'],
    ['Proper Officer\n\n[2]\n\n\f16 March 2015', 'Proper Officer 16 March 2015'],
    ['Proper Officer\nT E Udale\n16 March 2015', 'Proper Officer T E Udale 16 March 2015'],
    ['Proper Officer\n\n(T E Udale)\n\n16 March 2015', 'Proper Officer (T E Udale) 16 March 2015'],
    ['Proper Officer\n\nT E Udale, Monday 16 March 2015', 'Proper Officer T E Udale, Monday 16 March 2015'],
    [
      'Proper Officer\n.....\nT E Udale\n\nDirector of Lamps and Lanes\n\n16 March 2015',
      'Proper Officer T E Udale Director of Lamps and Lanes 16 March 2015',
    ],
    ['The Proper Officer 16 March 2015'],
    ['The Proper Officer\n16 March 2015', 'The Proper Officer 16 March 2015'],
    ['| The Proper Officer | 16 March 2015 |', 'The Proper Officer 16 March 2015'],
    ['THE PROPER OFFICER: 16\nMARCH 2015', 'THE PROPER OFFICER: 16 MARCH 2015'],
    ['Date of Publication\n: 16 March 2015', 'Date of Publication 16 March 2015'],
    ['| **Date of Publication:** | 16 March 2015 |', 'Date of Publication: 16 March 2015'],
  ])('%j names its day', (printed, text = printed) => {
    const {publication, callIn: deadline, codes} = read(`${callIn}\n\n${printed}\n\nAppendix 1\n`)
    expect(publication).toMatchObject({status: 'stated', text, date: '2015-03-16'})
    expect(deadline).toMatchObject({text: callIn, date: '2015-03-20'})
    expect(codes).toEqual(['text-unclaimed'])
  })

  it.each([['Proper Officer 16 March'], ['Proper Officer Ms T Udale'], ['Proper Officer 31 February 2015']])(
    '%j closes without a day',
    text => {
      const {publication, codes} = read(`${callIn}\n\n${text}\n`)
      expect(publication).toMatchObject({status: 'stated', text, date: null})
      expect(codes).toEqual([text.includes('31') ? 'date-invalid' : 'date-missing'])
    },
  )

  it.each([
    ['Proper Officer:'],
    ['Proper Officer ..........'],
    ['Proper Officer.'],
    ['Proper Officer\n\nPage 2 of 12'],
    ['Proper\nOfficer'],
  ])('%j is blank, and nothing is said', printed => {
    const {publication, codes} = read(`${callIn}\n\n${printed}\n`)
    expect(publication).toEqual({status: 'blank', text: null, label: 'Proper Officer', date: null})
    expect(codes).toEqual([])
  })

  it.each([
    ['T E Udale\nTansy Lane\nLamp Hall\n16 March 2015'],
    ['Appendix A\n16 March 2015'],
    ['Last Updated 16 March 2015'],
    ['Lamps were seen to\n16 March 2015'],
    ['T E Udale\n16 March 2015 to 20 March 2015 inclusive'],
    ['Minutes\n16 March 2015'],
    ['Page 2\nLamps\n16 March 2015'],
    ['2\nLamps\n16 March 2015'],
  ])('is blank above %j, which is no day of its own', printed => {
    const {publication, codes} = read(`${callIn}\n\nProper Officer\n\n${printed}\n`)
    expect(publication).toMatchObject({status: 'blank', date: null})
    expect(codes).toEqual(['text-unclaimed'])
  })

  it('is no deadline where the call-in is blank', () => {
    const {callIn: blank, codes} = read('Proper Officer, 16 March 2015\n')
    expect(blank).toMatchObject({status: 'blank', date: null})
    expect(codes).toEqual(['section-blank'])
  })

  it('that has a day is told before one that has none', () => {
    const {publication} = read(`${callIn}\n\nProper Officer\n\nDate of Publication: 16 March 2015\n`)
    expect(publication).toMatchObject({label: 'Date of Publication', date: '2015-03-16'})
  })

  it('may stand above the headings', () => {
    const {publication, codes} = read(`${callIn}\n`, 'Date of Publication: 16 March 2015\n')
    expect(publication).toMatchObject({status: 'stated', date: '2015-03-16'})
    expect(codes).toEqual([])
  })

  it.each([
    ['Proper Officer be authorised to act until 16 March 2015.'],
    ['Proper officers were thanked on 16 March 2015'],
    ['The Proper Officer reported on 16 March 2015'],
    ['The Proper Officer'],
    ['Proper Office Block 16 March 2015'],
  ])('%j is prose', prose => {
    const {publication, callIn: prolonged} = read(`${callIn}\n\n${prose}\n`)
    expect(publication.status).toBe('missing')
    expect(prolonged.text).toBe(`${callIn}\n\n${prose}`)
  })

  describe('in a sentence that goes on from the line above', () => {
    const wrapped = 'Members who wish to call in this decision must write by that day to the'
    const wide = 'Members who wish to call in this decision write to its scrutiny committee or'

    it.each([
      [`${wrapped}\nProper Officer.`, `${wrapped} Proper Officer.`],
      [`${wrapped}\nProper Officer`, `${wrapped} Proper Officer`],
      [`${wrapped} Council’s\nProper Officer`, `${wrapped} Council’s Proper Officer`],
      [`${wrapped} Borough\nProper Officer.`, `${wrapped} Borough Proper Officer.`],
      [`${wide}\nProper Officer, Lamp Hall`, `${wide} Proper Officer, Lamp Hall`],
      [`Requests are made to the\nProper Officer.`, `Requests are made to the\n\nProper Officer.`],
      [`${wrapped}\nProper Officer\n16 March 2015`, `${wrapped} Proper Officer\n\n16 March 2015`],
    ])('%j is no closing line with another below', (printed, text) => {
      const {publication, callIn: deadline} = read(`${callIn}.\n${printed}\n\nProper Officer\n17 March 2015\n`)
      expect(deadline).toMatchObject({text: `${callIn}.\n\n${text}`, date: '2015-03-20'})
      expect(publication).toMatchObject({text: 'Proper Officer 17 March 2015', date: '2015-03-17'})
    })

    it.each(['Appointment of Governors', 'Lamps in Quill Lane Works Programme'])('is not signed by %s', line => {
      const {publication} = read(`${callIn}\n\nProper Officer\n\n${line}\n\n9 January 2017`)
      expect(publication).toMatchObject({status: 'blank', date: null})
    })

    it('is none where it names no day, whatever stands below', () => {
      const {publication, callIn: deadline, codes} = read(`${wrapped}\nProper Officer.\n${callIn}\n`)
      expect(deadline).toMatchObject({text: `${wrapped} Proper Officer.\n\n${callIn}`, date: '2015-03-20'})
      expect(publication.status).toBe('missing')
      expect(codes).toEqual(['section-missing'])
    })

    it.each([
      [`${callIn}. ${wrapped}\nProper Officer 16 March 2015`, '2015-03-16'],
      [`${callIn}. ${wrapped}\nProper Officer\n16 March 2015`, '2015-03-16'],
      [`${callIn} unless ten Members have called it in\nProper Officer`, null],
      [`${callIn}. ${wrapped}\n\nProper Officer`, null],
    ])('%j closes with none below', (printed, date) => {
      const {publication, callIn: deadline} = read(`${printed}\n`)
      expect(deadline.text).toBe(printed.split(/\n+Proper/)[0])
      expect(publication).toMatchObject({label: 'Proper Officer', date})
    })

    it('is another one for each record', () => {
      const one = proforma('Lamps').split('Midnight on')[0]
      const both = `${one}${callIn}. ${wrapped}\nProper Officer 16 March 2015\n\n`
      const {records} = parse('lamps.txt', Buffer.from(both + proforma('Hedges')))
      expect(records.map(({publication: {text}}) => text?.slice(0, 14))).toEqual(['Proper Officer', 'Proper Officer'])
    })
  })

  it('is not needed for the foot of a page to end the record', () => {
    const foot = "\n\nCan't find it\n\nCan't find what you're looking for? Tell us\n\nLast updated 3 May 2017\n"
    const {callIn: blank, codes} = read(foot)
    expect(blank).toMatchObject({status: 'blank', text: null, date: null})
    expect(codes).toEqual(['section-missing', 'section-blank', 'text-unclaimed'])
  })
})

describe('a closing line with a slip in it', () => {
  it.each([['Proper Oficer'], ['Proper 0fficer'], ['Porper Officer'], ['PROPER OFFICFR'], ['Proper Ofticer:']])(
    '%j is taken, and told',
    printed => {
      const {publication, callIn: deadline, codes} = read(`${callIn}\n\n${printed}\n16 March 2015\n`)
      expect(publication).toEqual({
        status: 'stated',
        text: `${printed} 16 March 2015`,
        label: 'Proper Officer',
        date: '2015-03-16',
      })
      expect(deadline).toMatchObject({text: callIn, date: '2015-03-20'})
      expect(codes).toEqual(['heading-variant'])
    },
  )

  it.each([
    ['Proper Offcer 16 March 2015'],
    ['Proper Ocer 16 March 2015'],
    ['Proper O cer 16 March 2015'],
    ['Proper Of cer 16 March 2015'],
    ['Proper O\uFFFDcer 16 March 2015'],
    ['Proper 0fficer: 16 March 2015'],
    ['Propper Officer 16th March 2015.'],
    ['Proper Officers 16 March 2015'],
    ['ProperOfficer 16 March 2015'],
    ['ProperOfficer 16\nMarch 2015', 'ProperOfficer 16 March 2015'],
    ['Proper Oficer\nT E Udale\n16 March 2015', 'Proper Oficer T E Udale 16 March 2015'],
    ['roper Officer 16 March 2015'],
  ])('%j is taken with its day', (printed, text = printed) => {
    const {publication, callIn: deadline, codes} = read(`${callIn}\n\n${printed}\n`)
    expect(publication).toEqual({status: 'stated', text, label: 'Proper Officer', date: '2015-03-16'})
    expect(deadline).toMatchObject({text: callIn, date: '2015-03-20'})
    expect(codes).toEqual(['heading-variant'])
  })

  it('has the words as printed for its place, and the label as inferred', () => {
    const text = proforma('Lamps').replace(/Proper Officer[\s\S]*$/, 'Proper Offcer 16 March 2015\n')
    const {evidence, messages} = parse('lamps.txt', Buffer.from(text)).records[0] as DecisionRecord
    const at = text.indexOf('Proper Offcer')
    expect(evidence?.['/publication/label']).toEqual({spans: [[at, at + 'Proper Offcer'.length]], basis: 'inferred'})
    expect(messages.map(({message}) => message)).toEqual([
      'Unexpected closing line `Proper Offcer`, expected `Proper Officer`, which was taken',
    ])
  })

  it.each([['Proper Oficer'], ['Prosper Officers'], ['The proper oficer said so']])(
    '%j is none with another below',
    text => {
      const {publication, codes} = read(`${callIn}\n\n${text}\n\nProper Officer 16 March 2015\n`)
      expect(publication).toMatchObject({text: 'Proper Officer 16 March 2015', date: '2015-03-16'})
      expect(codes).not.toContain('heading-variant')
    },
  )

  it('is none with two', () => {
    const {publication, codes} = read(`${callIn}\n\nPropr Oficer\n16 March 2015\n`)
    expect(publication.status).toBe('missing')
    expect(codes).not.toContain('heading-variant')
  })
})
