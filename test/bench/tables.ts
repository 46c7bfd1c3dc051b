import type {Figure, Table} from './figure.js'
import {ratioName} from './recorded.js'

type Column = {head: string; cell(figure: Figure, table: Table): string}

const number = (value: number | null, digits: number) =>
  value === null
    ? '–'
    : value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false})

const columns: readonly Column[] = [
  {head: 'ratio', cell: ({ratio}) => number(ratio, 2)},
  {head: 'median ms', cell: ({median}) => number(median, 0)},
  {head: 'min-max', cell: ({least, most}) => (least === null ? '–' : `${number(least, 0)}-${number(most, 0)}`)},
  {head: 'peak MiB', cell: ({peak}) => number(peak, 0)},
  {head: 'unit', cell: ({cost}) => number(cost, 1)},
  {head: 'share', cell: ({share}) => (share === undefined ? '–' : `${number(share * 100, 0)} %`)},
  {head: 'runs', cell: ({rounds}) => number(rounds, 0)},
]

/** The table for a terminal, with the ratios that were recorded, where there are any. */
export function printTable(table: Table, recorded: Readonly<Record<string, number>>): string {
  const beside: Column = {head: 'recorded', cell: ({name}) => number(recorded[ratioName(table.name, name)] ?? null, 2)}
  const [heads, ...rows] = cellsOf(table, [...columns.slice(0, 1), beside, ...columns.slice(1)])
  const first = Math.max(...table.figures.map(({name}) => name.length))
  const line = ([name = '', ...cells]: readonly string[]) =>
    (name.padEnd(first) + cells.map(cell => cell.padStart(13)).join('')).trimEnd()
  return `${[`${table.title}${ratioTo(table)}`, line(heads ?? []), ...rows.map(line)].join('\n')}\n`
}

/** The table in Markdown. */
export function markdownTable(table: Table): string {
  const [heads = [], ...rows] = cellsOf(table, columns)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = heads.map((_, at) => (at === 0 ? '---' : '---:'))
  const named = rows.map(([name, ...cells]) => [`\`${name}\``, ...cells])
  return [`**${table.title}**${ratioTo(table)}`, '', ...[heads, rule, ...named].map(line)].join('\n')
}

const ratioTo = ({against}: Table) => (against === '' ? '' : ` (ratio to ${against})`)

/** Heads first; columns in which nothing stands are left out. */
function cellsOf(table: Table, columns: readonly Column[]): string[][] {
  const used = columns.filter(({cell}) => table.figures.some(figure => cell(figure, table) !== '–'))
  return [
    ['', ...used.map(({head}) => (head === 'unit' ? table.unit : head))],
    ...table.figures.map(figure => [figure.name, ...used.map(({cell}) => cell(figure, table))]),
  ]
}
