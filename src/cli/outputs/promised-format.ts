import {UsageError} from '../usage-error.js'

/** What the end of a file's name promises to whoever opens it; `.json` is what many call NDJSON, too. */
const promised = {
  '.csv': 'csv',
  '.jsonld': 'jsonld',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.db': 'sqlite',
  '.sqlite': 'sqlite',
  '.sqlite3': 'sqlite',
} as const

/**
 * Where no format is asked for, records are NDJSON whatever the file is called; a name that promises something else is
 * refused rather than filled with it or guessed from.
 */
export function refuseOtherPromise(output: string): void {
  const name = output.toLowerCase()
  for (const [ending, format] of Object.entries(promised))
    if (name.endsWith(ending))
      throw new UsageError(
        `\`${output}\` would hold NDJSON: give its format, \`-f ${format}\`, or \`-f ndjson\` if that is meant`,
      )
}
