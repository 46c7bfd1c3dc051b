import {againstBase} from '../against-base.js'
import {alternate} from '../alternate.js'
import {decisionsParse, decisionsVersion} from '../candidates.js'
import type {Table} from '../figure.js'
import type {Command} from '../measure.js'
import type {Form} from '../options.js'
import type {Workshop} from '../workshop.js'

/** What the first document costs, and what it costs to be asked for nothing. */
export function coldStartTable(workshop: Workshop, {coldRounds}: Form): Table {
  const base: Command = {name: 'node -e 0', argv: [process.execPath, '-e', '0']}
  const others: Command[] = [
    {name: 'decisions --version', argv: decisionsVersion()},
    {name: 'decisions parse, a plain file', argv: decisionsParse(workshop.document('plain'))},
    {name: 'decisions parse, a Markdown file', argv: decisionsParse(workshop.document('markdown'))},
  ]
  const paired = alternate(base, others, {rounds: coldRounds, seconds: Number.POSITIVE_INFINITY, least: coldRounds})
  return {
    name: 'cold-start',
    title: 'Cold start, one file of 3 KB',
    against: '`node -e 0`',
    unit: '',
    figures: againstBase(base.name, paired),
  }
}
