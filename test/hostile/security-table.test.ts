import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const page = readFileSync(join(root, 'SECURITY.md'), 'utf8')

/** The rows of the table of tests: a file and the name of one of its tests. */
const rows = [...page.matchAll(/\| `(test\/[^`]+)`: (?:`([^`]+)`|<code>(.+?)<\/code>) \|/g)].map(
  ([, file = '', name = '', bars = '']) => ({file, name: name || bars.replaceAll('&#124;', '|')}),
)

/** Every string that the file spells out: among them the names of its tests. */
function stringsOf(file: string): Set<string> {
  const strings = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) strings.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest))
  return strings
}

describe('the table of SECURITY.md', () => {
  test('has a test in every row', () => {
    const [, table = ''] = page.split('## How it is tested')
    const printed = table.split('\n').filter(line => line.startsWith('| ')).length - 1
    expect(rows).toHaveLength(printed)
  })

  test.each(rows)('$file holds `$name`', ({file, name}) => {
    expect(existsSync(join(root, file))).toBe(true)
    expect(stringsOf(file)).toContain(name)
  })
})
