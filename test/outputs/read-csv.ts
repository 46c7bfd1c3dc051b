import {parse} from 'csv-parse/sync'

/** A row as another program reads it: texts by column. */
export type Row = Readonly<Record<string, string>>

/** Reads CSV with a reader that is not ours and takes the `'` off what would be a formula, as the package's words say. */
export const readCsv = (text: string): Row[] =>
  (parse(text, {columns: true, bom: true}) as Row[]).map(row =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, armed(cell)])),
  )

/** Where one or more `'` stand before what a spreadsheet would run, takes the first off. */
export function armed(cell: string): string {
  const behind = cell.replace(/^'+/, '')
  if (behind === cell) return cell
  const first = behind.replace(/^[\s\p{Cc}\p{Cf}]+/u, '').charAt(0)
  const runs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'].includes(first) || /^[\t\r\n]/.test(behind)
  return runs ? cell.slice(1) : cell
}
