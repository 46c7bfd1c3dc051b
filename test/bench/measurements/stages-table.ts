import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {Figure, Table} from '../figure.js'
import type {Workshop} from '../workshop.js'

const program = fileURLToPath(new URL('../stages.mjs', import.meta.url))
const files = 1_000

/** Where the time of a file goes once the code is warm. No ratios: the share of a small stage says little of a change. */
export function stagesTable(workshop: Workshop): Table {
  const printed = execFileSync(process.execPath, [program, workshop.archive('plain', files).folder], {encoding: 'utf8'})
  const spent: Record<string, number> = JSON.parse(printed) // as that program writes it
  const whole = Object.values(spent).reduce((sum, cost) => sum + cost, 0)
  const figure = (name: string, cost: number): Figure => ({name, cost, share: cost / whole, ...unmeasured})
  return {
    name: 'stages',
    title: `Where the time of a file goes, ${files.toLocaleString('en')} files of plain text in one warm process`,
    against: '',
    unit: 'µs a file',
    figures: [...Object.entries(spent).map(([name, cost]) => figure(name, cost)), figure('all of it', whole)],
  }
}

const unmeasured = {ratio: null, median: null, least: null, most: null, peak: null, rounds: null}
