import {expect, it} from 'vitest'
import {parse} from '../../src/index.js'
import {proforma} from '../cli-proforma.js'

const items = '1. The report be noted.\n\n2. The hall be sold.'
const wide = 'Consideration was given to a report on the steps that lie between'
const header = 'STOCKTON-ON-TEES BOROUGH COUNCIL\n\nCABINET RECOMMENDATIONS\n\nPROFORMA'
const rows = 'RESOLVED that the following be appointed:-\n\nAsh Lane School - Mrs A Name'

/** The texts of the Record of the Decision, headings and items in one list, and the codes that were said. */
function read(record: string) {
  const [above, after] = proforma('Lamps').split(/Cabinet considered [\s\S]*be thanked\.\n/)
  const {records} = parse('lamps.txt', Buffer.from(`${above}${record}\n${after}`))
  expect(records).toHaveLength(1)
  const {narrative, resolutions, messages} = records[0] as (typeof records)[number]
  return {
    texts: [
      ...narrative.flatMap(block =>
        'items' in block ? block.items.map(({text}) => text) : 'text' in block ? block.text : [],
      ),
      ...resolutions.flatMap(group => group.items.flatMap(({heading, text}) => (heading ? [heading, text] : [text]))),
    ],
    codes: messages.map(({code}) => code),
  }
}

const two = ['The report be noted.', 'The hall be sold.']

it.each([
  ['below an opening', `RESOLVED that:-\n\n2\n\n${items}`, two],
  ['below an opening, a form feed alone below', `RESOLVED that:-\n\n2\n\f\n${items}`, two],
  ['below an opening, the header printed again', `RESOLVED that:-\n\n2\n\n${header}\n\n${items}`, two],
  ['between items without a stop', 'RESOLVED that:-\n\n1. A\n\n7\n\n2. B', ['A', 'B']],
  ['above an opening', 'RESOLVED that:-\n\n1. A\n\n7\n\nRECOMMENDED to Council that:-\n\n2. B', ['A', 'B']],
  [
    'at a form feed among rows',
    `${rows}\n\n9\n\f\nBeck Row - Mr B Other`,
    ['Ash Lane School - Mrs A Name', 'Beck Row - Mr B Other'],
  ],
  [
    'above the header among rows',
    `${rows}\n\n9\n\n${header}\n\nBeck Row - Mr B Other`,
    ['Ash Lane School - Mrs A Name', 'Beck Row - Mr B Other'],
  ],
  [
    'among rows, another above',
    `All spoke.\n\n4\n\n${rows}\n\n5\n\nBeck Row - Mr B Other`,
    ['All spoke.', 'Ash Lane School - Mrs A Name', 'Beck Row - Mr B Other'],
  ],
  ['above items, another above', `All spoke.\n\n1\n\nRESOLVED that:-\n\n2\n\n${items}`, ['All spoke.', ...two]],
  [
    'between bullets',
    'They were:-\n\n• a wall;\n\n8\n\n• a rail.\n\nRESOLVED that:-\n\n1. A.',
    ['They were:-', 'a wall;', 'a rail.', 'A.'],
  ],
])('a bare number is the number of a page %s', (_, record, texts) => {
  expect(read(record)).toEqual({texts, codes: []})
})

it.each([
  [
    'below a table of numbers',
    `Oxby\n\n12\n\nHobwick\n\n34\n\n${wide}\n\n2\n\nus.`,
    ['Oxby', '12', 'Hobwick', '34', `${wide} us.`],
  ],
  ['below a full line, above the header', `${wide}\n\n2\n\n${header}\n\nus.`, [`${wide} us.`]],
  ['tight between two lines', `${wide}\n6\nus.`, [`${wide} us.`]],
])('a sentence goes on over the number of a page %s', (_, record, texts) => {
  const {texts: found, codes} = read(`${record}\n\nRESOLVED that:-\n\n1. A.`)
  expect(found).toEqual([...texts, 'A.'])
  expect(codes).toEqual(['paragraph-rejoined'])
})

it.each([
  ['1/3', 'and the rest by the parish.'],
  ['450', 'pounds.'],
])('a part or a large number inside a sentence is said: %s', (number, rest) => {
  const {texts} = read(`${wide}\n${number}\n${rest}\n\nRESOLVED that:-\n\n1. A.`)
  expect(texts.join(' ')).toContain(number)
})

it.each([
  ['among rows', `${rows}\n\n2\n\nBeck Row - Mr B Other`, ['Ash Lane School - Mrs A Name', 'Beck Row - Mr B Other']],
  ['below a sub-heading', 'RESOLVED that:-\n\n1. A.\n\nWorks\n\n2\n\n2. B.', ['A.', 'Works', 'B.']],
  [
    'inside a sentence, before a capital',
    'RESOLVED that:-\n\n1. A go to the Director of\n\n2\n\nWorks.\n\n2. B.',
    ['A go to the Director of\nWorks.', 'B.'],
  ],
])('a number that may be said is left out and reported %s', (_, record, texts) => {
  expect(read(record)).toEqual({texts, codes: ['text-unclaimed']})
})

it.each([
  ['among rows, too high for a page', `${rows}\n\n45\n\nBeck Row - Mr B Other`, '45'],
  ['in every second row', 'Oxby\n\n1\n\nHobwick\n\n2\n\nRESOLVED that:-\n\n1. A.', 'Oxby|1|Hobwick|2'],
  [
    'in every second row, a page above',
    'All spoke.\n\n1\n\nOxby\n\n2\n\nHobwick\n\n3\n\nRESOLVED that:-\n\n1. A.',
    'Oxby|2|Hobwick|3',
  ],
  ['below words that announce it', 'Lamps in the lane:\n\n2\n\nMembers agreed.\n\nRESOLVED that:-\n\n1. A.', '|2|'],
  ['in an item that announces it', 'RESOLVED that:-\n\n1. The lamps be:\n\n2\n\n2. A.', '2'],
  [
    'in a sentence that goes on from one',
    'Lamps were:\n\n6\n\nin one lane and\n\n2\n\nin another.\n\nRESOLVED that:-\n\n1. A.',
    '2',
  ],
  ['below another', 'The sums are these.\n\n12\n\n13\n\nRESOLVED that:-\n\n1. A.', '12|13'],
  ['at the end of a paragraph', `RESOLVED that:-\n\n1. ${wide} 1 and\n2\n\n2. A.`, `${wide} 1 and 2`],
])('a number is what is said %s', (_, record, kept) => {
  const {texts, codes} = read(record)
  expect(texts.join('|')).toContain(kept)
  expect(codes).not.toContain('text-unclaimed')
})
