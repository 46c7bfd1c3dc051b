import {expect, it} from 'vitest'
import {parse} from '../../src/index.js'
import {proforma} from '../cli-proforma.js'

/** How many items each group has; `?` marks an inferred one. */
function groupsOf(record: string): string[] {
  const section = /(?<=2\. Record of the Decision\n\n).*?(?=3\. Reasons)/s
  const text = proforma('Lamps').replace(section, `${record}\n\n`)
  const {resolutions, messages} = parse('a.txt', new TextEncoder().encode(text)).records[0] ?? {}
  const groups = resolutions?.map(({basis, items}) => `${items.length}${basis === 'inferred' ? '?' : ''}`) ?? []
  const isTold = messages?.some(({code}) => code === 'resolutions-inferred') === true
  expect(isTold).toBe(groups.some(group => group.endsWith('?')))
  return groups
}

const said = 'Cabinet considered a report.\n\n'
const [one, two] = ['1. The lamps be mended.\n\n', '2. Mrs Tansy Oldroyd be thanked.\n\n']
const council = 'RECOMMENDED to Council that:-\n\n'
const three = '3. The budget be doubled.'

it.each([
  ['one blank line above', [said, one, two, council, three], ['2?', '1']],
  ['a first item on the line of the opening', [said, one, 'RECOMMENDED to Council 2. It be set.'], ['1?', '1']],
  ['a group behind it', [said, one, two, council, three, '\n\nNOTED that:-\n\n4. It rained.'], ['2?', '1', '1']],
  ['headings between', [said, one, two, 'Budgets\n\nCouncil Tax\n\n', council, three], ['2?', '1']],
  ['two blank lines below the heading', ['\n', one, two, council, three], ['2?', '1']],
  ['an earlier run', ['RESOLVED that it be noted.\n\n', said, one, two, council, three], ['2?', '1']],
])('a list whose numbers run on into an opening is decided, with %s', (_, lines, groups) => {
  expect(groupsOf(lines.join(''))).toEqual(groups)
})

it.each([
  ['a gap below it', [said, one, council, three], ['1']],
  ['a gap inside', [said, one, '4. Mrs Tansy Oldroyd be thanked.\n\n', council, three], ['1']],
  ['numbers that begin again', [said, one, two, council, one, two], ['2']],
  ['other markers', [said, one.replace('.', ')'), two.replace('.', ')'), council, three], ['1']],
  ['a line that announces it', [said, 'The options were:-\n\n', one, two, council, three], ['1']],
  ['text below it', [said, one, two, 'The Chair thanked the two officers.\n\n', council, three], ['1']],
  ['no text above it, as paragraphs are numbered', [one, two, council, three], ['1']],
  ['a sentence below it', [said, one, 'RECOMMENDED to Council that the lamps be lit.'], ['1']],
  ['a numbered opening below it', [said, one, '2. RESOLVED that:-\n\n', three], ['1']],
])('a list stays in the narrative with %s', (_, lines, groups) => {
  expect(groupsOf(lines.join(''))).toEqual(groups)
})
