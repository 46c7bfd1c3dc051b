import {readFileSync, writeFileSync} from 'node:fs'
import type {Table} from './figure.js'
import {markdownTable} from './tables.js'

const open = '<!-- table -->'
const close = '<!-- /table -->'

/** Puts the tables between the markers of a Markdown file, in place of what stood there. */
export function writeTables(path: string, tables: readonly Table[], machine: string): void {
  const text = readFileSync(path, 'utf8')
  const from = text.indexOf(open)
  const to = text.indexOf(close)
  if (from < 0 || to < from) throw new Error(`${path} has no ${open} and ${close}`)
  const inside = [`Measured on: ${machine}.`, ...tables.map(markdownTable)].join('\n\n')
  writeFileSync(path, `${text.slice(0, from + open.length)}\n${inside}\n${text.slice(to)}`)
}
