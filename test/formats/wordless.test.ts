import {expect, it} from 'vitest'
import {parse} from '../../src/index.js'

const reasonsOf = (printed: string) => {
  const bytes = new TextEncoder().encode(`Title of Item/Report
Boating Lake
Record of the Decision
RESOLVED that the report be noted.
Reasons for the Decision
${printed}
Alternative Options Considered and Rejected
None
`)
  const [record] = parse('lake.txt', bytes).records
  const codes = record?.messages.filter(({line}) => line === 5).map(({code}) => code)
  return {...record?.reasons, unclaimed: record?.coverage?.unclaimed, codes}
}

it.each([
  ['......................'],
  ['......\n\n......'],
  ['…'],
  ['–'],
  ['—'],
  ['-'],
  ['--'],
  ['*'],
  ['•'],
  ['1.'],
  ['(a)'],
  ['1.\n\n2. ....'],
  ['?'],
  ['[ ]'],
  ['“”'],
  ['| ... | - |'],
  ['____'],
])('%s is blank', printed => {
  expect(reasonsOf(printed)).toMatchObject({status: 'blank', text: null, unclaimed: 0})
  expect(reasonsOf(printed).codes).toContain('section-blank')
})

it.each([
  ['x', 'x'],
  ['2016', '2016'],
  ['1. A', '1. A'],
  ['é', 'é'],
  ['½', '½'],
  ['✓', '✓'],
  ['☒', '☒'],
  ['£', '£'],
  ['....... lake', '....... lake'],
  ['–\n\nKept open.', '–\n\nKept open.'],
  ['- N/A', '• N/A'],
])('%s is stated', (printed, text) => {
  expect(reasonsOf(printed)).toMatchObject({status: 'stated', text, unclaimed: 0})
})
