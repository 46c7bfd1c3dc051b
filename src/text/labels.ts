/** A way of counting in labels. `i` is in two of them; the labels around it decide. */
export type Series = 'number' | 'roman' | 'letter'

/** A place in a series: `c` is the 3rd letter. */
export type Count = {readonly series: Series; readonly count: number}

const romans = {x: 10, v: 5, i: 1} as const

/** Every place that a label can have, as proformas count: `1`, `ii`, `c`, and `aa` after `z`. */
export const countsOf = (label: string): Count[] =>
  allSeries.flatMap(series => {
    const count = countIn(series, label)
    return count === null ? [] : [{series, count}]
  })
const allSeries: readonly Series[] = ['number', 'roman', 'letter']

/** The place of a label in a series; null where it is none of its labels. */
function countIn(series: Series, label: string): number | null {
  if (series === 'number') return /^\d{1,9}$/.test(label) ? Number(label) : null
  if (series === 'letter') {
    const isLetter = /^[a-z]{1,2}$/.test(label) && label === label.charAt(0).repeat(label.length)
    return isLetter ? label.charCodeAt(0) - 96 + 26 * (label.length - 1) : null
  }
  const count = romanCount(label)
  return count > 0 && romanOf(count) === label ? count : null
}

/** The label at a place in a series. */
export function labelAt({series, count}: Count): string {
  if (series === 'roman') return romanOf(count)
  if (series === 'number') return String(count)
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
}

/** The label behind another in a series; null where the other is none of its labels. Bullets have no labels. */
export function labelAfter(series: Series | 'bullet', label: string): string | null {
  if (series === 'bullet') return null
  const count = countIn(series, label)
  return count === null ? null : labelAt({series, count: count + 1})
}

const romanOf = (count: number) =>
  'x'.repeat(Math.floor(count / 10)) + ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][count % 10]

/** What the letters of a roman numeral add up to, a smaller one before a greater taken away; 0 for any other word. */
function romanCount(label: string): number {
  if (!/^[xvi]{1,9}$/.test(label)) return 0
  const values = Array.from(label, letter => romans[letter as keyof typeof romans]) // the expression lets no other in
  return values.reduce<number>((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
