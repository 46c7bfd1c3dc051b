import {UsageError} from '../usage-error.js'

const spreadsheet = 'spreadsheets open what `-f csv` writes to a name in `.csv`'
const page = 'make a page with `decisions report`'

/** What to do for what a file's name promises to whoever opens it; `.json` is what many call NDJSON, too. */
const promised = {
  '.csv': 'give its format, `-f csv`',
  '.jsonld': 'give its format, `-f jsonld`',
  '.md': 'give its format, `-f markdown`',
  '.markdown': 'give its format, `-f markdown`',
  '.db': 'give its format, `-f sqlite`',
  '.sqlite': 'give its format, `-f sqlite`',
  '.sqlite3': 'give its format, `-f sqlite`',
  '.tsv': spreadsheet,
  '.xls': spreadsheet,
  '.xlsx': spreadsheet,
  '.ods': spreadsheet,
  '.htm': page,
  '.html': page,
}

/**
 * Where no format is asked for, records are NDJSON whatever the file is called; a name that promises something else is
 * refused rather than filled with it or guessed from.
 */
export function refuseOtherPromise(output: string): void {
  const name = output.toLowerCase()
  for (const [ending, advice] of Object.entries(promised))
    if (name.endsWith(ending))
      throw new UsageError(`\`${output}\` would hold NDJSON: ${advice}, or give \`-f ndjson\` if that is meant`)
}
