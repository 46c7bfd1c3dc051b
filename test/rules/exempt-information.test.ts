import {describe, expect, it} from 'vitest'
import {exampleRecord} from '../../src/rules/example-record.js'
import {exemptInformation} from '../../src/rules/exempt-information.js'
import {exemptParagraphs} from '../../src/rules/exempt-paragraphs.js'
import {isExempt} from '../../src/rules/exempt-words.js'
import {messagesOf, said} from './said.js'

describe('words that say so, and the paragraphs they name', () => {
  it.each([
    ['The press and public were excluded from the meeting.', []],
    ['that the public be excluded from the meeting for the next item', []],
    ['members of the public had therefore been excluded', []],
    ['It was agreed to exclude the press and public.', []],
    ['following the exclusion of the public', []],
    ['The public shall be excluded from this part of the meeting.', []],
    ['The press and the public were, therefore, excluded for the following items.', []],
    ['that the press and public, other than the officers named, be excluded from the meeting', []],
    ['the public (Mr Reed, as clerk, excepted) be excluded from the meeting', []],
    ['under Section 100A(4) of the Local Government Act 1972', []],
    ['by s.100A (4) of the Act', []],
    ['excluding the press and public from the remainder of the meeting', []],
    ['Exclusion of Press and Public', []],
    ['The report held no exempt information. Its appendix did, under Schedule 12A.', []],
    ['It was not for publication as it held exempt information under Schedule 12A.', []],
    ['Appendix 2 contains exempt information and was considered in private.', []],
    ['This report is not for publication, being exempt under paragraph 3 of the Act.', []],
    ['not for publication under Schedule 12 A, paragraphs 1 to 3.', ['1', '2', '3']],
    ['paragraphs 1-3, 5 and (7) of Schedule 12A', ['1', '2', '3', '5', '7']],
    ['paragraphs 4 to 2 of Schedule 12A', ['4']],
    ['Under Section 100(A)(4) of the Act the public were asked to leave.', []],
    ['An exempt appendix had been circulated.', []],
    ['as set out in the exempt Appendix 2', []],
    ['Appendix B (exempt) set out the prices.', []],
    ['a report which was exempt from publication', []],
    ['The meeting moved into private session.', []],
    ['EXEMPT - Sale of Land', []],
    ['Sale of Land (Not for publication - paragraph 3)', []],
    ['The lease was not renewed, and it was agreed to exclude the public.', []],
    ['It was not to be printed and the public be excluded from the meeting', []],
    ['It was not necessary to exclude the press. Later the public was excluded from the meeting.', []],
    ['exempt information as defined in Schedule 12A of the Local Government Act 1972', []],
    ['exempt information as defined in paragraph 3 of Part 1 of Schedule 12A of the Act', ['3']],
    ['as defined in paragraphs 1 and 3 of Part I of Schedule 12A', ['1', '3']],
    ['as defined in paragraphs 1, 2 and 3 of Schedule 12(A)', ['1', '2', '3']],
    ['under Schedule 12A, Part 1, paragraph 4.', ['4']],
    ['(para. 5 of schedule 12a)', ['5']],
    ['paras 3 & 2, Schedule 12 A', ['2', '3']],
    ['paragraph (10) of Schedule 12A', ['10']],
    ['As paragraph 4.2 of the report said, it was exempt under paragraph 3 of Schedule 12A.', ['3']],
    ['Paragraph 7 of the report was exempt, under paragraph 3 of Schedule 12A.', ['3']],
    [`paragraph 7 of the report. ${'It was long. '.repeat(20)}Schedule 12A`, []],
  ])('%s', (text, paragraphs) => {
    expect(isExempt(text)).toBe(true)
    expect(exemptParagraphs(text)).toEqual(paragraphs)
  })
})

it.each([
  ['Pupils who had been excluded from school'],
  ['The scheme excluded public houses.'],
  ['The net budget, excluding Public Health, was agreed.'],
  ['Open from 9 to 5, excluding public holidays.'],
  ['The scheme would exclude public sector landlords.'],
  ['Costs exclude press advertising.'],
  ['The printing press was excluded.'],
  ['Members of the public be excluded from the cinder track during the works.'],
  ['The exclusion of the public from the bridge was noted.'],
  ['Land that is open to the public was excluded.'],
  ['Those who attended, excluding the public, were thanked.'],
  ['The public were not excluded.'],
  ['The report contained no exempt information within the meaning of Schedule 12A of the Local Government Act 1972.'],
  ['Nothing in the report was confidential or exempt under Schedule 12A.'],
  ['The appendix contained no exempt information.'],
  ['There was no need to exclude the press and public from the meeting.'],
  ['It was not necessary to exclude the press and public.'],
  ['Cabinet agreed not to exclude the press and public.'],
  ['It was not agreed that the public be excluded from the meeting.'],
  ['It was not proposed to exclude the public.'],
  ['The matter was considered without excluding the public from the meeting.'],
  ['The examination would not exclude the public.'],
  ['Fencing was needed to exclude the public.'],
  ['Exempt information: None'],
  ['EXEMPT: None'],
  ['The exempt information categories in the Constitution were updated.'],
  ['The scheme would exempt information services from the levy.'],
  ['There was no exempt appendix.'],
  ['The report is not exempt from publication.'],
  ['exempt from Council Tax'],
  ['Charities are exempt under paragraph 3 of the scheme.'],
  ['Section 100A(2)'],
  ['Members of the press and public were present.'],
  ['Schedule 12 of the contract'],
  ['Schedule 120A'],
])('%s says nothing of it', text => {
  expect(isExempt(text)).toBe(false)
})

describe('where it is looked for', () => {
  const text = 'The public be excluded from the meeting.'
  const item = {heading: null, label: null, text, items: [{label: 'a', text, items: []}]}
  const group = {kind: 'resolved', to: null, basis: 'stated', lead: 'RESOLVED that', items: [item]} as const
  it('each place once, items with what they hold', () => {
    const record = exampleRecord({
      title: 'Sale of Land (not for publication)',
      narrative: [
        {type: 'paragraph', text: 'Nothing.'},
        {type: 'paragraph', text},
        {type: 'heading', text},
        {type: 'list', ordered: false, items: [{label: null, text, items: [{label: null, text, items: []}]}]},
        {type: 'table', rows: [['', text]]},
      ],
      resolutions: [
        {...group, items: [item]},
        {...group, items: [], lead: 'RESOLVED that the public be excluded:-'},
      ],
      reasons: {text},
    })
    expect(said([exemptInformation], record)).toEqual([
      'exempt-information /title',
      'exempt-information /narrative/1/text',
      'exempt-information /narrative/2/text',
      'exempt-information /narrative/3/items/0/text',
      'exempt-information /narrative/4/rows/0/1',
      'exempt-information /resolutions/0/items/0/text',
      'exempt-information /resolutions/1/lead',
      'exempt-information /reasons/text',
    ])
  })
  it('names the paragraphs, or says that none is named', () => {
    const named = exampleRecord({reasons: {text: 'Exempt under paragraphs 1 and 3 of Schedule 12A.'}})
    expect(messagesOf(exemptInformation, named)[0]?.message).toContain('Act 1972: paragraph `1`, `3`)')
    const unnamed = exampleRecord({reasons: {text}})
    expect(messagesOf(exemptInformation, unnamed)[0]?.message).toContain('no paragraph is named')
  })
})

it('takes time in proportion to the text', () => {
  const started = performance.now()
  exemptParagraphs('Schedule 12A paragraphs 1, 2 and 3 '.repeat(30_000))
  isExempt('the public be had been to then '.repeat(30_000))
  isExempt('public, the public (members of the press and '.repeat(30_000))
  isExempt('no confidential or information Schedule 12A '.repeat(30_000))
  isExempt('not so to the exclude the public '.repeat(15_000))
  isExempt('exclude the public. '.repeat(15_000))
  expect(performance.now() - started).toBeLessThan(5000)
})
