import {expect, it} from 'vitest'
import {type DecisionRecord, type Item, parse} from '../../src/index.js'
import {proforma} from '../cli-proforma.js'

/** The operative part of a record, a line a group and an item: lead, [heading], label, text, sub-items behind `>`. */
function operativeOf(record: string): string[] {
  const section = /(?<=2\. Record of the Decision\n\n).*?(?=3\. Reasons)/s
  const text = proforma('Lamps').replace(section, `Cabinet considered a report.\n\n${record}\n\n`)
  const shown = ({label, text, items}: Item | DecisionRecord['resolutions'][number]['items'][number]): string =>
    items.length > 0 ? `${label ?? '-'} > ${items.map(item => item.label ?? '-').join(' ')}` : `${label ?? '-'} ${text}`
  const groups = parse('a.txt', new TextEncoder().encode(text)).records[0]?.resolutions ?? []
  return groups.flatMap(({lead, items}) => [
    lead ?? '?',
    ...items.map(item => (item.heading === null ? '' : `[${item.heading}] `) + shown(item)),
  ])
}

const [one, two, three] = ['1. The lamps be lit.\n\n', '2. The wall be mended.\n\n', '3. The gate be shut.\n\n']
const [first, second, third] = ['1 The lamps be lit.', '2 The wall be mended.', '3 The gate be shut.']
const bullets = '• The lamps;\n\n• the wall.\n\n'

it.each([
  ['That on a line of its own', 'RESOLVED\n\nThat:-\n\n', 'RESOLVED That:-'],
  ['That below a colon', 'RESOLVED:\nThat Cabinet:-\n\n', 'RESOLVED: That Cabinet:-'],
  ['who decides', 'RESOLVED that\n\nCabinet:-\n\n', 'RESOLVED that Cabinet:-'],
  ['a body', 'RECOMMENDED to Council\n\nThat:-\n\n', 'RECOMMENDED to Council That:-'],
  [
    'words of more than a sub-heading',
    'RESOLVED that:-\n\nIn view of what the Panel had said of the lamps in March, it is agreed:-\n\n',
    'RESOLVED that:- In view of what the Panel had said of the lamps in March, it is agreed:-',
  ],
])('a lead goes on with a line that announces its list: %s', (_, opening, lead) => {
  expect(operativeOf(opening + one + two)).toEqual([lead, first, second])
})

it('rows that each announce a list hold their own', () => {
  const [chair, panel] = ['the Chair of the Panel be asked to see to:-', 'the Panel be asked to look after:-']
  expect(operativeOf(`RESOLVED that:-\n\n${chair}\n\n${bullets}${panel}\n\n${bullets}`)).toEqual([
    'RESOLVED that:-',
    '- > - -',
    '- > - -',
  ])
})

it('a sub-heading may end in a colon between items that go on, and above the first of all', () => {
  expect(operativeOf(`RESOLVED that:-\n\nLamps:\n\n${one}The Wall:-\n\n${two}${three}`)).toEqual([
    'RESOLVED that:-',
    `[Lamps:] ${first}`,
    `[The Wall:-] ${second}`,
    third,
  ])
})

it('lists that each begin below a sub-heading with a colon are all decided', () => {
  expect(operativeOf(`RESOLVED that:-\n\nAsh Lane:\n\n${one}${two}Mill Lane:\n\n${one}${two}`)).toEqual([
    'RESOLVED that:-',
    `[Ash Lane:] ${first}`,
    second,
    `[Mill Lane:] ${first}`,
    second,
  ])
})

it('a list that begins again below a line with a colon is no part of the decision', () => {
  expect(operativeOf(`RESOLVED that:-\n\n${one}${two}Members who spoke:\n\n1. Mrs Heron\n\n2. Mr Teal`)).toEqual([
    'RESOLVED that:-',
    first,
    second,
  ])
})

it('an inferred list may have such sub-headings if it has several', () => {
  expect(operativeOf(`\nLamps:\n\n${one}The Wall:\n\n${two}`)).toEqual([
    '?',
    `[Lamps:] ${first}`,
    `[The Wall:] ${second}`,
  ])
  expect(operativeOf(`\nMembers noted:\n\n${one}${two}`)).toEqual([])
  expect(operativeOf(`Strengths:\n\n${one}Weaknesses:\n\n${two}`)).toEqual([])
})

const table = '| Lamp | Cost |\n|---|---|\n| Ash Lane | £40 |\n| Mill Lane | £60 |\n\n'
const printed = 'Lamp | Cost\nAsh Lane | £40\nMill Lane | £60'

it.each([
  ['apart from it', `2. The costs be:-\n\n${table}`, `2 The costs be:-\n${printed}`],
  ['straight below it', `2. The costs be as set out.\n${table}`, `2 The costs be as set out.\n${printed}`],
  ['with a tail', `2. The costs be:-\n\n${table}and be paid.`, `2 The costs be:-\n${printed}\nand be paid.`],
])('the last item holds the table that it announces, %s', (_, item, text) => {
  expect(operativeOf(`RESOLVED that:-\n\n${one}${item}`)).toEqual(['RESOLVED that:-', first, text])
  expect(operativeOf(`\n${one}${item}`)).toEqual(['?', first, text])
})

it('a sub-item goes on below a table', () => {
  expect(operativeOf(`RESOLVED that:-\n\n${one}2. The costs be:-\n\na) as follows:-\n\n${table}b) paid.`)).toEqual([
    'RESOLVED that:-',
    first,
    '2 > a b',
  ])
})

it('letters go on behind z', () => {
  const letters = Array.from({length: 38}, (_, at) => String.fromCharCode(97 + (at % 26)).repeat(at < 26 ? 1 : 2))
  const items = letters.map(letter => `${letter}) lamp ${letter};\n\n`).join('')
  expect(operativeOf(`RESOLVED that:-\n\n${items}`).slice(1)).toEqual(
    letters.map(letter => `${letter} lamp ${letter};`),
  )
})
