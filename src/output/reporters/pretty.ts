import type {Finding} from '../../rules/finding.js'
import {escapeControls} from '../escape-controls.js'
import {shownWords, widthOf} from '../shown-line.js'
import type {ReporterKind, ReporterOptions} from './check-reporter.js'
import {totalsLine} from './totals-line.js'

/** So many characters of a line are shown, and so many of them before what a finding speaks of. */
const mostShown = 100
const mostBefore = 40

/** For people: documents as headings, each finding with its line and a mark under what it speaks of. */
export const pretty: ReporterKind = {
  name: 'pretty',
  about: 'for people: the line of each finding, with a mark under its place',
  create: ({paint}) => ({
    begin: () => [],
    *document({path, text, findings}) {
      if (findings.length === 0) return
      const lines = text.split(/\r\n|\n|\r/)
      yield paint('bold', escapeControls(path))
      for (const together of ofOnePlace(findings)) {
        for (const finding of together) yield messageRow(finding, paint)
        yield* lineRows(together[0], lines[together[0].line - 1] ?? '', paint)
      }
      yield ''
    },
    *end(totals) {
      yield totalsLine(totals)
    },
  }),
}

type Together = [Finding, ...Finding[]]

/** Findings that speak of the same words share the line that shows them. */
function ofOnePlace(findings: readonly Finding[]): Together[] {
  const groups: Together[] = []
  let last = ''
  for (const finding of findings) {
    const {line, column, endLine, endColumn} = finding
    const place = `${line}:${column}:${endLine}:${endColumn}`
    if (place === last) groups.at(-1)?.push(finding)
    else groups.push([finding])
    last = place
  }
  return groups
}

const messageRow = ({line, column, severity, code, message}: Finding, paint: ReporterOptions['paint']): string =>
  `  ${`${line}:${column}`.padEnd(8)} ${paint(severity, severity.padEnd(7))} ${escapeControls(message)}  ${paint('dim', code)}`

/** The line that findings speak of, with a mark under their words; a line that holds nothing to see is left out. */
function* lineRows(finding: Finding, line: string, paint: ReporterOptions['paint']): Generator<string> {
  if (line.trim() === '') return
  const {before, marked, after} = cut(line, finding)
  const gutter = String(finding.line).padStart(6)
  const mark = '^'.repeat(widthOf(marked) || 1)
  yield `  ${paint('dim', `${gutter} |`)} ${before}${marked}${after}`
  yield `  ${paint('dim', `${' '.repeat(gutter.length)} |`)} ${' '.repeat(widthOf(before))}${paint(finding.severity, mark)}`
}

type Cut = {readonly before: string; readonly marked: string; readonly after: string}

/** What is shown of a line, safe to print: what a finding speaks of and some words on both sides. */
function cut(line: string, {column, endLine, endColumn, line: number}: Finding): Cut {
  const characters = [...line.slice(0, 100_000)]
  const start = Math.min(column - 1, characters.length)
  const end = endLine === null || endColumn === null ? start + 1 : endLine > number ? characters.length : endColumn - 1
  const from = Math.max(0, start - mostBefore)
  const to = Math.min(characters.length, from + mostShown)
  const shownEnd = Math.min(end, to)
  const shown = (first: number, last: number) => shownWords(characters.slice(first, last).join(''))
  return {
    before: (from > 0 ? '…' : '') + shown(from, start),
    marked: shown(start, shownEnd),
    after: shown(shownEnd, to) + (to < characters.length ? '…' : ''),
  }
}
