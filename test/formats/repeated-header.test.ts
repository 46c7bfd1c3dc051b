import {expect, it} from 'vitest'
import {parse} from '../../src/index.js'
import {proforma} from '../cli-proforma.js'

const dotted = 'Cabinet Meeting .....12th March 2015'
const glued = 'Cabinet Meeting12th March 2015'
const plain = 'Cabinet Meeting 12th March 2015'
const council = 'Stockton-on-Tees Borough Council'
const page = [council, 'Big plans, bright future', 'View Cabinet Decision Record', 'Cabinet Decision: 12th March 2015']
const long = 'The lamps of Quill Lane be mended at a cost not above the sum set aside for the'

/** The texts of the Record of the Decision, where `header` stands above the record. */
function read(header: readonly string[], record: string) {
  const [, below] = proforma('Lamps').split('Cabinet Meeting.....12th March 2015\n')
  const isPage = header.includes('View Cabinet Decision Record')
  const sections = isPage
    ? (below as string).replace(/^\d\. (?!The|Mrs)/gm, '').replace('Proper Officer', 'Date of Publication:')
    : below
  const [above, after] = (sections as string).split(/Cabinet considered [\s\S]*be thanked\.\n/)
  const {records} = parse('lamps.txt', Buffer.from(`${header.join('\n\n')}\n${above}${record}\n${after}`))
  expect(records).toHaveLength(1)
  const {narrative, resolutions, messages, coverage} = records[0] as (typeof records)[number]
  expect(coverage?.unclaimed).toBe(0)
  return {
    narrative: narrative.flatMap(block => ('text' in block ? [block.text] : 'items' in block ? ['list'] : ['table'])),
    items: resolutions.flatMap(({items}) => items.map(({heading, text}) => (heading ? `${heading} / ${text}` : text))),
    codes: messages.map(({code}) => code),
  }
}

it.each([
  [[dotted], dotted],
  [[glued], glued],
  [[plain], plain],
  [[council, dotted], council],
  [['Cabinet Decision', dotted], 'Cabinet Decision'],
  [page, 'View Cabinet Decision Record'],
  [page, 'Cabinet Decision: 12th March 2015'],
  [page, page.join('\n\n')],
  [page, page.join('\n')],
  [['Cabinet Meeting\n.....\n12th March 2015'], 'Cabinet Meeting\n.....\n12th March 2015'],
])('below %j a sentence goes on behind %j', (header, again) => {
  const {items, codes} = read(header, `RESOLVED that:-\n\n1. ${long}\n\n${again}\n\npurpose.\n\n2. Thanks be given.`)
  expect(items).toEqual([`${long} purpose.`, 'Thanks be given.'])
  expect(codes).toEqual(['paragraph-rejoined'])
})

it.each([
  [[dotted], dotted],
  [[glued], glued],
  [page, 'View Cabinet Decision Record'],
  [page, 'Cabinet Decision: 12th March 2015'],
  [page, page.join('\n\n')],
  [page, page.join('\n')],
])('below %j it is no text between sentences: %j', (header, again) => {
  const record = `Members agreed.\n\n${again}\n\nAll spoke.\n\nRESOLVED that:-\n\n${again}\n\n1. A.\n\n${again}\n\n2. B.`
  expect(read(header, record)).toEqual({
    narrative: ['Members agreed.', 'All spoke.'],
    items: ['A.', 'B.'],
    codes: [],
  })
})

it.each([
  [[dotted], `The heading of the form was:\n\n${dotted}\n\nMembers liked it.`, dotted],
  [page, 'The page is under:\n\nView Cabinet Decision Record\n\nMembers liked it.', 'View Cabinet Decision Record'],
  [page, 'Click on\nView Cabinet Decision Record\nto see it.', 'View Cabinet Decision Record'],
  [[council, dotted], `Friends of Quill Lane\n\n${council}\n\nand all others joined.`, council],
  [[council, dotted], `Thanks were given.\n\n${council}\n\nFriends of Quill Lane`, council],
  [[plain], `Select Committee 5th March 2015\n\n${plain}\n\nCouncil 8th April 2015`, plain],
  [['Cabinet Decision', dotted], 'All spoke.\n\nCabinet Decision\n\nMembers agreed.', 'Cabinet Decision'],
])('below %j it stays where it is what is said: %j', (header, narrative, kept) => {
  expect(read(header, `${narrative}\n\nRESOLVED that:-\n\n1. A.\n\n2. B.`).narrative.join(' ')).toContain(kept)
})

it.each([
  [[dotted], `| Heading | ${dotted} |\n| Lamps | Two |`],
  [page, '| Page | View Cabinet Decision Record |\n| Lamps | Two |'],
])('below %j the cell of a table stays: %j', (header, table) => {
  expect(read(header, `It said so.\n\n${table}\n\nRESOLVED that:-\n\n1. A.\n\n2. B.`).narrative).toContain('table')
})
