import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join, relative} from 'node:path'
import {expect, it} from 'vitest'
import {type DecisionRecord, parse} from '../../src/index.js'
import {folder} from '../cli-world.js'
import {type ArchiveFile, type ArchiveOptions, makeArchive} from './archive.js'
import {readersOf} from './candidates.js'
import {medianOf} from './figure.js'
import type {Printed} from './invent/invent-body.js'

const made = (options: Partial<ArchiveOptions>) => {
  const root = folder()
  return {root, files: makeArchive(root, {files: 100, seed: 7, ...options})}
}

/** Every path with its bytes. */
const contents = (root: string) =>
  readdirSync(root, {recursive: true, encoding: 'utf8', withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
    .map(path => [relative(root, path), readFileSync(path).toString('latin1')])

const read = ({path}: ArchiveFile) => parse('document', readFileSync(path))
const warningsOf = (file: ArchiveFile) =>
  read(file).file.messages.flatMap(({fatal, ruleId}) => (fatal === undefined ? [] : [ruleId]))

/** What a record says, as the generator tells it. */
const printedIn = (record: DecisionRecord | undefined): Omit<Printed, 'warnings'> | undefined =>
  record && {
    format: record.source.format,
    title: record.title ?? '',
    meetingDate: record.meetingDate ?? '',
    callInDate: record.callIn.date ?? '',
    publicationDate: record.publication.date ?? '',
    resolutions: record.resolutions.flatMap(({items}) => items.map(({text}) => text)),
    reasons: record.reasons.text ?? '',
  }

it('makes the same bytes from the same seed, and others from another', () => {
  const one = contents(made({markdown: 0.5, broken: 0.1}).root)
  expect(one).toHaveLength(100)
  expect(contents(made({markdown: 0.5, broken: 0.1}).root)).toEqual(one)
  expect(contents(made({markdown: 0.5, broken: 0.1, seed: 8}).root)).not.toEqual(one)
})

it('makes documents of 1 to 40 KB, half of them under about 3 KB, in folders by year', () => {
  const {root, files} = made({files: 1000})
  const sizes = files.map(({path}) => statSync(path).size)
  expect(medianOf(sizes)).toBeGreaterThan(2500)
  expect(medianOf(sizes)).toBeLessThan(4000)
  expect(Math.min(...sizes)).toBeGreaterThan(800)
  expect(Math.max(...sizes)).toBeLessThan(41_000)
  expect(new Set(files.map(({printed}) => printed?.format))).toEqual(new Set(['numbered', 'web']))
  expect(files.every(({path}) => /^20\d\d[\\/][^\\/]+\.txt$/.test(relative(root, path)))).toBe(true)
})

it.each([0, 1])('makes documents that are read as they were printed (Markdown: %d)', markdown => {
  for (const file of made({markdown}).files) {
    const {warnings, ...printed} = file.printed ?? {warnings: []}
    const {records} = read(file)
    expect(records).toHaveLength(1)
    expect(printedIn(records[0])).toEqual(printed)
    expect(new Set(warningsOf(file))).toEqual(new Set(warnings))
  }
})

/** A record without what marks may change. */
function valuesOf(file: ArchiveFile | undefined): Partial<DecisionRecord> {
  const record = file && read(file).records[0]
  if (!record) return {}
  const {source, key, messages, evidence, coverage, ...values} = record
  return values
}

it('says the same in Markdown', () => {
  const plain = made({}).files
  for (const [at, file] of made({markdown: 1}).files.entries())
    expect(valuesOf(file)).toEqual({title: file.printed?.title, ...valuesOf(plain[at])})
})

it('marks up headings, and two lines that no other document has', () => {
  const {files} = made({markdown: 1})
  const bodies = files.flatMap(({path}) => {
    const lines = readFileSync(path, 'utf8').split('\n')
    expect(
      lines.some(line => /^(?:\*\*|### )?(?:2\. )?(?:<u>)?Record of the Decision(?:\*\*|<\/u>)?$/.test(line)),
    ).toBe(true)
    expect(lines).not.toContain('Record of the Decision')
    expect(lines).not.toContain('2. Record of the Decision')
    return lines.filter(line => line.includes('&amp;') || / \*\*\w+\*\* .*\*\w+\*/.test(line))
  })
  expect(bodies).toHaveLength(files.length * 2)
  expect(new Set(bodies).size).toBe(bodies.length)
})

it('breaks the share that was asked for, and what is broken gives no record', () => {
  const broken = made({files: 400, broken: 0.1}).files.filter(({printed}) => printed === null)
  expect(broken.length).toBeGreaterThan(20)
  expect(broken.length).toBeLessThan(60)
  for (const file of broken) expect(read(file).records).toEqual([])
  expect(new Set(broken.flatMap(warningsOf))).toEqual(new Set(['format-unknown', 'encoding-invalid']))
})

it('is read by every other program that is measured and installed', () => {
  const {root, files} = made({files: 40, markdown: 0.5})
  const archive = {folder: root, files: files.map(({path}) => ({path, sound: true}))}
  const {floor, ordinary} = readersOf(archive, 0)
  const printed = new Map(files.map(({path, printed}) => [path, printed]))
  for (const {name, argv} of [floor, ...ordinary.filter(({name}) => name === 'slice.py')]) {
    const [program = '', ...words] = argv
    const {stdout} = spawnSync(program, words, {encoding: 'utf8', maxBuffer: 2 ** 30})
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.map(({path}) => path)).toEqual([...printed.keys()].sort())
    if (name !== 'slice.py') continue
    for (const {path, title, meetingDate, callInDate, reasons} of lines)
      expect(printed.get(path)).toMatchObject({title, meetingDate, callInDate, reasons})
  }
})
