import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {Ajv} from 'ajv'
import formatsPlugin from 'ajv-formats'
import {describe, expect, it, test} from 'vitest'
import type {Checked} from '../../src/check.js'
import {allCodes} from '../../src/messages.js'
import {sarif} from '../../src/output/reporters/sarif.js'
import {checked, finding, hostileRun, linesOf, runs} from './checked.js'

type Result = {
  ruleId: string
  ruleIndex: number
  level: string
  message: {text: string}
  locations: [{physicalLocation: {artifactLocation: {uri: string; uriBaseId?: string}; region: object}}]
  partialFingerprints: {primaryLocationLineHash: string}
}
type Rule = {id: string; shortDescription: {text: string}; fullDescription: {text: string}; help: {text: string}}
type Log = {$schema: string; runs: [{tool: {driver: {rules: Rule[]}}; results: Result[]}]}

const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
/** It is of draft 4, yet says nothing that later drafts read otherwise but its own name, and a pattern without `u`. */
const {$schema: _, id: __, ...schema} = JSON.parse(readFileSync(schemaFile, 'utf8'))
const ajv = new Ajv({allErrors: true, unicodeRegExp: false})
formatsPlugin.default(ajv)
const accepts = ajv.compile(schema)

const logOf = (run: readonly Checked[]): Log => JSON.parse(linesOf(sarif, run).join('\n'))
const resultsOf = (run: readonly Checked[]) => logOf(run).runs[0].results
const fingerprintsOf = (...run: readonly Checked[]) =>
  resultsOf(run).map(({partialFingerprints}) => partialFingerprints.primaryLocationLineHash)

describe('the published schema', () => {
  it.each(runs)('accepts %s', (_, run) => {
    expect(accepts(logOf(run)), ajv.errorsText(accepts.errors)).toBe(true)
    expect(resultsOf(run)).toHaveLength(run.flatMap(({findings}) => findings).length)
  })

  it.each<[string, (log: Log) => unknown]>([
    ['no version', ({runs}) => ({runs})],
    ['an unknown property', log => ({...log, surprise: true})],
    ['a level of its own', log => changed(log, {level: 'info'})],
    ['a line before the first', log => changed(log, {locations: [placed('a.txt', 0)]})],
    ['an address that is none', log => changed(log, {locations: [placed('a b%.txt', 1)]})],
  ])('refuses a log with %s', (_, broken) => {
    expect(accepts(broken(logOf([checked('a.txt', finding())])))).toBe(false)
  })
  const changed = (log: Log, change: object) => ({
    ...log,
    runs: log.runs.map(run => ({...run, results: run.results.map(result => ({...result, ...change}))})),
  })
  const placed = (uri: string, startLine: number) => ({
    physicalLocation: {artifactLocation: {uri}, region: {startLine}},
  })
})

test('a result', () => {
  const run = [checked('an archive/a.txt', finding({endLine: 3, endColumn: 16}))]
  const [result] = resultsOf(run)
  expect(result).toEqual({
    ruleId: 'date-missing',
    ruleIndex: Object.keys(allCodes).indexOf('date-missing'),
    level: 'warning',
    message: {text: 'Unexpected `31st June`, expected a date'},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: 'an%20archive/a.txt', uriBaseId: '%SRCROOT%'},
          region: {startLine: 3, startColumn: 7, endLine: 3, endColumn: 16},
        },
      },
    ],
    partialFingerprints: {primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{32}:1$/)},
  })
})

test('an absolute path has no base, an unknown end is left out, what is only told is a note', () => {
  const [result] = resultsOf([checked('/srv/a.txt', finding({severity: 'info'}))])
  expect(result?.locations[0].physicalLocation).toEqual({
    artifactLocation: {uri: 'file:///srv/a.txt'},
    region: {startLine: 3, startColumn: 7},
  })
  expect(result?.level).toBe('note')
})

test('every code is described, and every result names its own', () => {
  const {tool, results} = logOf(hostileRun).runs[0]
  const {rules} = tool.driver
  expect(rules.map(({id}) => id)).toEqual(Object.keys(allCodes))
  for (const {ruleId, ruleIndex} of results) expect(rules[ruleIndex]?.id).toBe(ruleId)
  for (const {shortDescription, fullDescription, help} of rules)
    for (const {text} of [shortDescription, fullDescription, help]) {
      expect(text).toMatch(/^[A-Z].*[.`]/s)
      expect(text.length).toBeLessThan(help.text === text ? 2_000 : 1_024) // as GitHub limits descriptions
    }
  expect(rules.find(({id}) => id === 'duplicate-record')?.help.text).toMatch(/Why it matters: .*What to do: /s)
})

test('words of a document become no link', () => {
  const [result] = resultsOf([checked('a.txt', finding({message: '[here](1) \\ \u202e'}))])
  expect(result?.message.text).toBe('\\[here\\](1) \\\\ \\\\u{202e}')
})

describe('a fingerprint', () => {
  const one = finding()
  const [known] = fingerprintsOf(checked('a.txt', one))

  it.each([
    ['lines move', 'a.txt', {...one, line: 90, column: 1, endLine: 90, endColumn: 9}],
    ['the severity is set anew', 'a.txt', {...one, severity: 'error'}],
    ['the file of a record is renamed', 'b.txt', one],
  ] as const)('stays when %s', (_, path, later) => {
    expect(fingerprintsOf(checked(path, later))).toEqual([known])
  })

  it.each([
    ['another code', 'a.txt', {...one, code: 'date-invalid'}],
    ['other words', 'a.txt', {...one, message: 'Unexpected `32nd June`'}],
    ['another record', 'a.txt', {...one, id: 'stockton-on-tees/cabinet/2014-10-09/boating-pond'}],
    ['a document, not a record', 'a.txt', {...one, id: null}],
  ] as const)('differs for %s', (_, path, other) => {
    expect(fingerprintsOf(checked(path, other))).not.toEqual([known])
  })

  it('tells documents without a record apart by their paths, however they are written', () => {
    const none = {...one, id: null}
    const [a, b, c] = fingerprintsOf(checked('a.txt', none), checked('b.txt', none), checked('./a.txt', none))
    expect(a).not.toBe(b)
    expect(c).toBe(a)
  })

  it('tells findings of the same words apart by their order', () => {
    const twice = fingerprintsOf(checked('a.txt', one, {...one, line: 9}))
    expect(twice).toEqual([known, known?.replace(/1$/, '2')])
  })
})
