import {describe, expect, test} from 'vitest'
import {proforma} from './cli-proforma.js'
import {folder, run} from './cli-world.js'

const inspected = async (text: string): Promise<string[]> => {
  const {stdout} = await run(['inspect', `${folder({'a.txt': text})}/a.txt`])
  return stdout.split('\n').map(line => line.slice(line.indexOf('|') + 2))
}

describe('a message of inspect', () => {
  const title = (printed: string) => proforma('Lamps').replace('Lamps', printed)
  test.each([
    ['plain letters', 'Lamps \u200b', 'Lamps \\u{200b}', 6],
    ['a tab', 'Lamps\t\u200b', 'Lamps \\u{200b}', 6],
    ['letters of two columns', '街灯 \u200b', '街灯 \\u{200b}', 5],
    ['beyond the first plane', '🏮 \u200b', '🏮 \\u{200b}', 3],
    ['an accent of its own', 'Cafe\u0301 \u200b', 'Cafe\u0301 \\u{200b}', 5],
    ['what is escaped', 'L\u200dx\u200b', 'L\\u{200d}x\\u{200b}', 10],
    ['a long line', `${'L'.repeat(300)}\u200b`, `${'L'.repeat(300)}\\u{200b}`, 200],
  ])('has its mark under its words, behind %s', async (_, printed, shown, column) => {
    const rows = await inspected(title(printed))
    const at = rows.indexOf(shown)
    expect(at).toBeGreaterThan(0)
    const marks = rows.slice(at + 1).filter(row => row.includes('^ warning control-character'))
    expect(marks.at(-1)?.indexOf('^')).toBe(column)
  })
})

test('a part of a line begins where the one before it ends', async () => {
  const rows = await inspected(proforma('Lamps').replace(/Cabinet Meeting\.*/, 'Cabinet Meeting\t'))
  const label = rows.findIndex(row => row.startsWith('Cabinet Meeting'))
  expect(rows[label]).toBe('Cabinet Meeting')
  expect(rows[label + 1]).toMatch(/^ {15,16}\d/)
})
