import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it, test} from 'vitest'
import {codeSpan} from '../../src/output/reporters/code-span.js'
import {markdown} from '../../src/output/reporters/markdown.js'
import {checked, finding, hostileTexts, linesOf} from './checked.js'

type Node = {type: string; value?: string; children?: Node[]}
const nodesOf = (text: string): Node[] => {
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)]
  return flat(unified().use(remarkParse).parse(text))
}
const typesOf = (text: string) => [...new Set(nodesOf(text).map(({type}) => type))]
const rowsOf = (lines: readonly string[]) => lines.filter(line => line.startsWith('| ')).slice(1)
/** Pipes that end a cell, whether or not a parser takes the escaped backslash for one character. */
const cellEnds = (row: string) =>
  [row.replace(/\\[\\|]/g, ''), row.replaceAll('\\|', '')].map(one => one.split('|').length)

test('a report', () => {
  expect(
    linesOf(markdown, [checked('a.txt', finding()), checked('b.txt')]).join('\n'),
  ).toBe(`## Check of decision proformas

1 warning in 1 of 2 documents.

| Severity | Place | Code | Message |
|---|---|---|---|
| warning | \`a.txt:3:7\` | \`date-missing\` | \`\`Unexpected \`31st June\`, expected a date\`\` |`)
})

test('a report of nothing', () => {
  expect(linesOf(markdown, [checked('a.txt')])).toEqual([
    '## Check of decision proformas',
    '',
    'Nothing found in 1 document.',
  ])
})

describe('a code span', () => {
  it.each([
    ['plain', '`plain`'],
    ['a `b` c', '``a `b` c``'],
    ['`a`', '`` `a` ``'],
    [' a ', '`  a  `'],
    ['a|b', '`a\\|b`'],
    ['a\\|b', '`a\\\\u{7c}b`'],
    ['ends with \\', '`ends with \\`'],
    ['<b> @octocat', '`<b> @octocat`'],
    ['a\nb', '`a\\u{a}b`'],
    ['', ''],
  ])('of %j is %s', (text, span) => {
    expect(codeSpan(text)).toBe(span)
  })
})

describe('what a document says becomes no markup', () => {
  test('the reader knows markup when it sees it', () => {
    expect(typesOf('<b>a</b> [a](b)')).toEqual(['root', 'paragraph', 'html', 'text', 'link'])
  })
  it.each(hostileTexts)('%j', text => {
    const rows = rowsOf(linesOf(markdown, [checked(text, finding()), checked('a.txt', finding({message: text}))]))
    expect(rows).toHaveLength(2)
    for (const row of rows) {
      expect(typesOf(row)).toEqual(['root', 'paragraph', 'text', 'inlineCode'])
      expect(cellEnds(row)).toEqual([6, 6])
      const outside = nodesOf(row).filter(({type}) => type === 'text')
      expect(outside.map(({value}) => value).join('')).toMatch(/^\| warning \| {2}\| {2}\| (?: )?\|$/)
    }
  })
})

describe('the limit', () => {
  const many = (count: number, message = 'short') =>
    linesOf(markdown, [checked('a.txt', ...Array.from({length: count}, () => finding({message})))])

  it.each([
    [1_000, 1_000, undefined],
    [1_001, 1_000, '1 more finding left out, as this report has a limit.'],
    [1_500, 1_000, '500 more findings left out, as this report has a limit.'],
  ])('of %i findings shows %i', (count, shown, last) => {
    const lines = many(count)
    expect(rowsOf(lines)).toHaveLength(shown)
    if (last) expect(lines.at(-1)).toBe(last)
  })

  it('counts bytes, as an archive of long words would', () => {
    const lines = many(900, '😀'.repeat(500))
    expect(Buffer.byteLength(lines.join('\n'))).toBeLessThan(501_000)
    expect(Buffer.byteLength(lines.join('\n'))).toBeGreaterThan(490_000)
    const left = 900 - rowsOf(lines).length
    expect(lines.at(-1)).toBe(`${left} more findings left out, as this report has a limit.`)
  })

  it('shows the first findings of a run, not the short ones', () => {
    const long = Array.from({length: 900}, () => finding({message: '😀'.repeat(500)}))
    const lines = linesOf(markdown, [checked('a.txt', ...long, finding({code: 'date-invalid'}))])
    expect(lines.filter(line => line.includes('date-invalid'))).toEqual([])
  })
})
