import type {Finding} from '../../rules/finding.js'
import {counted} from '../counted.js'
import type {ReporterKind} from './check-reporter.js'
import {codeSpan} from './code-span.js'
import {totalsLine} from './totals-line.js'

/** GitHub refuses a summary of more than 1 MiB, and nobody reads more rows than these. */
const most = {rows: 1_000, bytes: 500_000}

export const markdown: ReporterKind = {
  name: 'markdown',
  about: 'a table in Markdown, for `$GITHUB_STEP_SUMMARY` or a comment',
  create() {
    /** They wait for the sentence that stands above them; there are never more than the most. */
    const rows: string[] = []
    let bytes = 0
    let left = 0
    const add = (row: string): void => {
      const size = bytesOf(row)
      if (left > 0 || rows.length === most.rows || bytes + size > most.bytes) left++
      else {
        rows.push(row)
        bytes += size
      }
    }
    return {
      begin: () => [],
      document({path, findings}) {
        for (const finding of findings) add(rowOf(path, finding))
        return []
      },
      end: totals => [
        '## Check of decision proformas',
        '',
        capitalised(`${totalsLine(totals)}.`),
        ...(rows.length > 0 ? ['', '| Severity | Place | Code | Message |', '|---|---|---|---|', ...rows] : []),
        ...(left > 0 ? ['', `${counted(left, 'more finding')} left out, as this report has a limit.`] : []),
      ],
    }
  },
}

const rowOf = (path: string, {severity, line, column, code, message}: Finding): string =>
  `| ${severity} | ${codeSpan(`${path}:${line}:${column}`)} | ${codeSpan(code)} | ${codeSpan(message)} |`

/** With its line end. */
const bytesOf = (row: string): number => new TextEncoder().encode(row).length + 1

const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
