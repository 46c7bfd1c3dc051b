import {describe, expect, it, test} from 'vitest'
import {escapeControls} from '../../src/output/escape-controls.js'
import {annotatedPath} from '../../src/output/reporters/annotated-path.js'
import {commandData} from '../../src/output/reporters/command-data.js'
import {commandProperty} from '../../src/output/reporters/command-property.js'
import {github} from '../../src/output/reporters/github.js'
import {checked, finding, hostileRun, hostileTexts, linesOf, runs, workplace} from './checked.js'

/** A workflow command as the runner reads it, or null: `::name key=value,key=value::data`. */
function read(line: string) {
  const [, name = '', properties = '', data = ''] = /^::([a-z-]+) ?(.*?)::(.*)$/.exec(line.trimStart()) ?? []
  const pairs = properties.split(',').map(pair => /^([^=]*)=(.*)$/.exec(pair)?.slice(1) ?? [pair, ''])
  const unescaped = (text: string) =>
    text.replace(/%(0D|0A|3A|2C|25)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  return name === ''
    ? null
    : {name, data: unescaped(data), ...Object.fromEntries(pairs.map(([key, value = '']) => [key, unescaped(value)]))}
}

describe('escapes', () => {
  it.each([
    ['plain', 'plain', 'plain'],
    ['100%', '100%25', '100%25'],
    ['%0A', '%250A', '%250A'],
    ['a\r\nb', 'a%0D%0Ab', 'a%0D%0Ab'],
    ['a: b, c', 'a: b, c', 'a%3A b%2C c'],
    ['::error::', '::error::', '%3A%3Aerror%3A%3A'],
  ])('%j is %s in a message and %s in a property', (text, data, property) => {
    expect(commandData(text)).toBe(data)
    expect(commandProperty(text)).toBe(property)
  })
})

describe('a finding', () => {
  const lineOf = (change: Parameters<typeof finding>[0]) => linesOf(github, [checked('a.txt', finding(change))])[0]
  const words = '::Unexpected `31st June`, expected a date'
  it.each([
    ['without an end', {}, `::warning file=a.txt,line=3,col=7,title=date-missing${words}`],
    [
      'on one line',
      {endLine: 3, endColumn: 16},
      `::warning file=a.txt,line=3,endLine=3,col=7,endColumn=16,title=date-missing${words}`,
    ],
    [
      'over several lines, where the runner takes no columns',
      {endLine: 5, endColumn: 2},
      `::warning file=a.txt,line=3,endLine=5,title=date-missing${words}`,
    ],
    ['that is grave', {severity: 'error'}, `::error file=a.txt,line=3,col=7,title=date-missing${words}`],
    ['that is only told', {severity: 'info'}, `::notice file=a.txt,line=3,col=7,title=date-missing${words}`],
  ] as const)('%s', (_, change, line) => {
    expect(lineOf(change)).toBe(line)
  })
})

test('what a document says is read back as words, never as a command or a property of its own', () => {
  const lines = linesOf(github, hostileRun)
  const told = hostileRun.flatMap(({path, findings}) => findings.map(one => ({path, ...one})))
  expect(lines).toHaveLength(told.length + 1)
  for (const [index, {path, message, code}] of told.entries())
    expect(read(lines[index] ?? '')).toMatchObject({
      file: escapeControls(annotatedPath(path, workplace)),
      title: code,
      data: escapeControls(message),
    })
  for (const text of hostileTexts) {
    const [line = ''] = linesOf(github, [checked(text, finding())])
    expect(Object.keys(read(line) ?? {})).toEqual(['name', 'data', 'file', 'line', 'col', 'title'])
  }
})

it.each(runs)('ends with a sentence that is no command: %s', (_, run) => {
  expect(linesOf(github, run).at(-1)).toMatch(/^[a-z0-9 ,]+$/)
})
