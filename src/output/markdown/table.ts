import {escapeCell} from './escape-markdown.js'

/** Rows as a table of GitHub's Markdown, the first as its head, for it must have one; short rows are filled up. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1)
  const rowOf = (cells: readonly string[]) =>
    `| ${Array.from({length: columns}, (_, at) => cells[at] ?? '').join(' | ')} |`
  const [head = '', ...body] = rows.map(row => rowOf(row.map(escapeCell)))
  return [head, rowOf(Array.from({length: columns}, () => '---')), ...body].join('\n')
}
