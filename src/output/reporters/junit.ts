import type {Checked} from '../../check.js'
import type {ReporterKind} from './check-reporter.js'
import {escapeXml} from './escape-xml.js'
import {type JunitCase, junitCases} from './junit-cases.js'

/**
 * Fits the schemas of Ant, the strictest there is, and of Jenkins. Nobody measured how long a case took, and the host is
 * nobody's business.
 */
export const junit: ReporterKind = {
  name: 'junit',
  about: 'JUnit XML for Jenkins, GitLab and others: a suite a document, a case a code',
  create({began}) {
    let id = 0
    return {
      begin: () => ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>'],
      document: checked => suite(checked, {began, id: id++}),
      end: () => ['</testsuites>'],
    }
  },
}

function* suite(checked: Checked, {began, id}: {began: string; id: number}): Iterable<string> {
  const cases = junitCases(checked)
  const name = nameOf(checked.path)
  const failures = cases.filter(({failure}) => failure !== null).length
  yield `<testsuite ${attributes({id, package: '', name, timestamp: began, hostname: 'localhost', tests: cases.length, failures, errors: 0, time: 0})}>`
  yield `<properties><property ${attributes({name: 'records', value: checked.records})}/></properties>`
  for (const one of cases) yield* testcase(one, name)
  yield* element(
    'system-out',
    {},
    cases.flatMap(({notes}) => notes),
  )
  yield '<system-err/>'
  yield '</testsuite>'
}

function* testcase({code, failure}: JunitCase, classname: string): Iterable<string> {
  const own = attributes({classname, name: code, time: 0})
  if (failure === null) return yield `<testcase ${own}/>`
  yield `<testcase ${own}>`
  yield* element('failure', {type: failure.type, message: failure.message}, failure.lines)
  yield '</testcase>'
}

/** An element of lines, which stay the lines that they are. */
function* element(tag: string, own: Record<string, string>, lines: readonly string[]): Iterable<string> {
  const start = [tag, ...(Object.keys(own).length > 0 ? [attributes(own)] : [])].join(' ')
  if (lines.length === 0) return yield `<${start}/>`
  yield `<${start}>`
  yield* lines.map(escapeXml)
  yield `</${tag}>`
}

const attributes = (own: Record<string, string | number>): string =>
  Object.entries(own)
    .map(([name, value]) => `${name}="${escapeXml(String(value))}"`)
    .join(' ')

/** A suite must have a name, and XML would take blanks for none. */
const nameOf = (path: string): string => (path.trim() === '' ? `'${path}'` : path)
