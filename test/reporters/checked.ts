import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Checked, createCheck} from '../../src/check.js'
import {parse} from '../../src/index.js'
import type {ReporterKind, Totals} from '../../src/output/reporters/check-reporter.js'
import type {Finding} from '../../src/rules/finding.js'

/** Samples for the reporters: documents that mean ill, and those of the archive. */

export const finding = (change: Partial<Finding> = {}): Finding => ({
  code: 'date-missing',
  severity: 'warning',
  message: 'Unexpected `31st June`, expected a date',
  id: 'stockton-on-tees/cabinet/2014-10-09/boating-lake',
  line: 3,
  column: 7,
  endLine: null,
  endColumn: null,
  ...change,
})

export const checked = (path: string, ...findings: readonly Finding[]): Checked => ({
  path,
  text: '',
  records: findings.some(({id}) => id === null) ? 0 : 1,
  findings,
})

/** What a path or the words of a document may hold. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '__proto__',
  'a\u0000b\u001b[31mc\u0007\u009b31m',
  'line\nfeed\rreturn\r\nboth\u2028separator\u2029and\u0085next',
  '100%0A::error::%25%3A%2C',
  '::set-output name=a::b',
  '##[error]old command',
  'a:b,c=d,file=e::f',
  'C:/Windows/a.txt',
  '../../up and/./down//twice#frag?query%20.txt',
  '| a | b \\| c \\\\| d |',
  '\\',
  '`` ` ``` code',
  '` starts and ends with one `',
  '<script>alert(1)</script><!-- --><img src=x onerror=alert(1)>',
  ']]></failure><failure>',
  '&amp;&lt;&#0;&nbsp;"\'',
  '[words](https://example.org) ![image](x) [1](2) {0}',
  '@octocat #1 https://example.org www.example.org a@example.org **bold** _it_ ~~no~~ $x$',
  '\u202eright to left\u2066isolate',
  '\ud800 half \udc00',
  '\ufffe and \uffff',
  'Łódź – “£5” 😀 \u{e0041}',
]

/** Every hostile text as a path, and as a message of every severity. */
export const hostileRun: readonly Checked[] = hostileTexts.flatMap(text => [
  checked(text, finding({code: 'input-unreadable', severity: 'error', id: null, line: 1, column: 1})),
  checked(
    'a.txt',
    finding({message: text, endLine: 3, endColumn: 12}),
    finding({message: text, endLine: 5, endColumn: 2}),
  ),
  checked('b.txt', finding({code: 'call-in-unchecked', severity: 'info', message: text, id: text})),
])

const archive = join(import.meta.dirname, '..', '..', 'fixtures', 'archive')

/** What `check` finds in the archive of the fixtures. */
export function archiveRun(): readonly Checked[] {
  const check = createCheck()
  return readdirSync(archive, {recursive: true, withFileTypes: true, encoding: 'utf8'})
    .filter(entry => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name))
    .sort()
    .map(file => check(parse(file.slice(archive.length - 'archive'.length), readFileSync(file))))
}

export const runs: readonly (readonly [string, readonly Checked[]])[] = [
  ['no document', []],
  ['a document without a finding', [checked('a.txt')]],
  ['what means ill', hostileRun],
  ['the archive', archiveRun()],
]

export function totalsOf(run: readonly Checked[], change: Partial<Totals> = {}): Totals {
  const bySeverity = {error: 0, warning: 0, info: 0}
  for (const {findings} of run) for (const {severity} of findings) bySeverity[severity]++
  return {
    documents: run.length,
    records: run.reduce((sum, {records}) => sum + records, 0),
    found: run.filter(({findings}) => findings.length > 0).length,
    bySeverity,
    known: 0,
    ignored: 0,
    missing: 0,
    ...change,
  }
}

/** A run outside of GitHub Actions. */
export const workplace = {folder: '/work', workspace: null}

/** The lines of a whole report, without colour. */
export function linesOf(kind: ReporterKind, run: readonly Checked[]): string[] {
  const reporter = kind.create({paint: (_, words) => words, version: '1.2.3', began: '2015-03-16T09:00:00', workplace})
  return [
    ...reporter.begin(),
    ...run.flatMap(document => [...reporter.document(document)]),
    ...reporter.end(totalsOf(run)),
  ]
}
