import {describe, expect, it} from 'vitest'
import {parse} from '../../src/index.js'
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
  ])('%j is blank, and nothing is said', printed => {
    const {publication, codes} = read(`${callIn}\n\n${printed}\n`)
    expect(publication).toEqual({status: 'blank', text: null, label: 'Proper Officer', date: null})
    expect(codes).toEqual([])
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
  ])('%j is prose', prose => {
    const {publication, callIn: prolonged} = read(`${callIn}\n\n${prose}\n`)
    expect(publication.status).toBe('missing')
    expect(prolonged.text).toBe(`${callIn}\n\n${prose}`)
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
