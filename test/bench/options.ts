import {existsSync, readdirSync} from 'node:fs'
import {parseArgs} from 'node:util'

/** How much is measured. A candidate that has used up its seconds of a table sits out the rounds that are left. */
export type Form = {
  name: 'quick' | 'standard' | 'full'
  /** Sizes of the archives that every candidate reads. */
  files: readonly number[]
  /** Slow programs are left out of larger archives. */
  slowFiles: number
  rounds: number
  seconds: number
  /** Rounds that none sits out. */
  least: number
  coldRounds: number
  growingFiles: readonly number[]
  growingBytes: readonly number[]
}

const standard: Form = {
  name: 'standard',
  files: [1_000, 10_000],
  slowFiles: 1_000,
  rounds: 9,
  seconds: 40,
  least: 3,
  coldRounds: 21,
  growingFiles: [1_000, 10_000],
  growingBytes: [10_000, 100_000, 1_000_000, 10_000_000],
}
const forms = {
  quick: {
    name: 'quick',
    files: [1_000],
    slowFiles: 0,
    rounds: 5,
    seconds: 2.5,
    least: 1,
    coldRounds: 7,
    growingFiles: [100, 1_000],
    growingBytes: [10_000, 100_000, 1_000_000],
  },
  standard,
  full: {...standard, name: 'full', slowFiles: 10_000, growingFiles: [1_000, 10_000, 100_000]},
} satisfies Record<Form['name'], Form>

export type Options = {
  form: Form
  check: boolean
  record: boolean
  json?: string | undefined
  table?: string | undefined
  keep?: string | undefined
  /** Names of the tables that are wanted, or the words they begin with; none: all. */
  only: readonly string[]
}

export const usage = `npm run bench -- [options]

  --quick       1,000 files and a few rounds, within a minute
  --full        100,000 files as well, and slow programs on 10,000
  --only NAME   only the tables of that name, or whose name begins with those words (archive, archive-plain-1000,
                cold-start, growth, slow-reader, stages); may be given again
  --json FILE   write the figures
  --table FILE  write the tables into a Markdown file, between <!-- table --> and <!-- /table -->
  --record      keep the ratios in test/bench/recorded.json
  --check       exit with 1 where a ratio is more than a third above the recorded one
  --keep FOLDER make the archives there and leave them; the folder is empty or new
`

/** Throws what to say to the user where the arguments are wrong. */
export function readOptions(argv: readonly string[]): Options {
  const boolean = {type: 'boolean', default: false} as const
  const text = {type: 'string'} as const
  const {values} = parseArgs({
    args: [...argv],
    options: {
      quick: boolean,
      full: boolean,
      check: boolean,
      record: boolean,
      json: text,
      table: text,
      keep: text,
      only: {type: 'string', multiple: true, default: []},
    },
  })
  const {quick, full, ...rest} = values
  if (rest.keep && existsSync(rest.keep) && readdirSync(rest.keep).length > 0)
    throw new Error(`${rest.keep} is not empty`)
  return {...rest, form: forms[full ? 'full' : quick ? 'quick' : 'standard']}
}
