import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {DecisionRecord} from '../../src/index.js'
import {context} from '../../src/output/jsonld/context.js'
import {fields, type Subject} from '../../src/output/jsonld/fields.js'
import {concepts, prefixes, type Term, type TermName, terms} from '../../src/output/jsonld/terms.js'
import {urnsOf} from '../../src/output/jsonld/urns.js'
import {jsonld} from '../../src/output/record-formats/jsonld.js'
import {plainLooks} from '../../src/output/record-formats/record-format.js'
import {narrativeText} from '../../src/output/running-text.js'
import {proforma} from '../cli-proforma.js'
import {folder, run} from '../cli-world.js'
import {lawRuns} from '../laws/law-runs.js'
import {lawSeed} from '../laws/law-seed.js'
import {anyRecord} from './any-record.js'
import {expand, type Flat} from './expand.js'
import {fixtureRecords} from './fixture-records.js'
import {fieldOf, leavesOf} from './leaves-of.js'

const printed = (records: readonly DecisionRecord[]) => {
  const printer = jsonld({width: null, bom: false, looks: plainLooks})
  return [printer.head, ...records.map(printer.record), printer.tail].join('\n')
}

const fullName = (short: string) => short.replace(/^([a-z]+):/, (_, prefix: keyof typeof prefixes) => prefixes[prefix])
const own = (concept: string) => `${prefixes.own}${concept}`

/** A value as expansion gives it. */
function expanded(term: TermName, value: unknown): unknown {
  const {type}: Term = terms[term]
  if (type === '@vocab') return {'@id': own(String(value))}
  if (type === '@json') return {'@type': '@json', '@value': value}
  return type ? {'@type': fullName(type), '@value': value} : {'@value': value}
}

function nameOf(on: Subject, record: DecisionRecord, pointer: string): string {
  const urns = urnsOf(record)
  if (on === 'part' || on === 'answer' || on === 'message')
    return `${urns.record}#${pointer.slice(0, pointer.lastIndexOf('/'))}`
  return urns[on]
}

/** What a field is before it is said; the narrative is said as running text. */
const said = (pointer: string, value: unknown, {narrative}: DecisionRecord) =>
  pointer === '/narrative' ? (narrative.length > 0 ? narrativeText(narrative) : null) : value

const isWhole = (field: string) => field in fields

/** Every value of a record is in the graph, on the thing and under the term that the table names. */
function expectAll(record: DecisionRecord, graph: ReadonlyMap<string, Flat>): void {
  for (const [pointer, leaf] of leavesOf(record, isWhole)) {
    const field = fields[fieldOf(pointer)]
    if (!field) throw new Error(`${pointer} has no term`)
    const value = said(pointer, leaf, record)
    if (value === null) continue
    const node = graph.get(nameOf(field.on, record, pointer))
    expect(node?.[fullName(terms[field.term].iri)], pointer).toContainEqual(expanded(field.term, value))
  }
}

describe('every value of a record', () => {
  test.each(fixtureRecords.map(record => [record.source.path, record] as const))(
    'of %s is in its graph',
    async (_, record) => {
      expectAll(record, await expand(printed([record])))
    },
  )

  test('of any other is, too', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async record => expectAll(record, await expand(printed([record])))),
      {numRuns: Math.ceil(lawRuns / 10), seed: lawSeed},
    )
  })

  test('is met in the fixtures, so that no line of the table is idle', () => {
    const met = new Set(
      fixtureRecords.flatMap(record =>
        [...leavesOf(record, isWhole)].filter(([, leaf]) => leaf !== null).map(([pointer]) => fieldOf(pointer)),
      ),
    )
    // Fixtures are not named as the council names its files.
    expect(Object.keys(fields).filter(field => !met.has(field))).toEqual(['/reference'])
  })
})

test('the graph of a decision', async () => {
  const root = folder({'d140124.txt': proforma('Lamps').replace('RESOLVED that:-', 'RECOMMENDED to Council that:-')})
  const {stdout} = await run(['parse', root, '-f', 'jsonld'])
  const graph = await expand(stdout)
  const name = 'urn:decision-proformas:decision:stockton-on-tees/cabinet/2015-03-12/lamps'
  const decision = graph.get(name)
  expect(decision?.['@type']).toEqual(['http://data.europa.eu/eli/ontology#LegalResource'])
  expect(decision?.['http://purl.org/dc/terms/title']).toEqual([{'@value': 'Lamps'}])
  expect(decision?.['http://data.europa.eu/eli/ontology#id_local']).toEqual([{'@value': 'D140124'}])
  expect(decision?.['http://data.europa.eu/eli/ontology#date_document']).toEqual([
    {'@type': 'http://www.w3.org/2001/XMLSchema#date', '@value': '2015-03-12'},
  ])
  expect(decision?.['http://data.europa.eu/eli/ontology#passed_by']).toEqual([
    {'@id': 'urn:decision-proformas:body:stockton-on-tees/cabinet'},
  ])
  const parts = decision?.['http://data.europa.eu/eli/ontology#has_part'] as {'@id': string}[] | undefined // it is no text
  const part = parts?.[0]?.['@id'] ?? ''
  expect(part).toMatch(/^urn:decision-proformas:record:[0-9a-f]{64}:0#\/resolutions\/0$/)
  expect(graph.get(part)).toMatchObject({
    'urn:decision-proformas:terms:kind': [{'@id': 'urn:decision-proformas:terms:recommended'}],
    'urn:decision-proformas:terms:recommendedTo': [{'@value': 'Council'}],
  })
  expect(graph.get(part.replace('/resolutions/0', '/callIn'))).toMatchObject({
    'urn:decision-proformas:terms:deadline': [
      {'@type': 'http://www.w3.org/2001/XMLSchema#dateTime', '@value': '2015-03-21T00:00:00+00:00'},
    ],
  })
})

describe('a document', () => {
  test('holds a decision a line, and copies of one are one thing with the parts of both', async () => {
    const copies = {'a.txt': proforma('Lamps'), 'b.txt': `${proforma('Lamps')}\n`, 'c.txt': 'Dear Sir'}
    const {stdout, exitCode} = await run(['parse', folder(copies), '-f', 'jsonld'])
    expect({exitCode, lines: stdout.split('\n').length}).toEqual({exitCode: 1, lines: 5})
    const graph = await expand(stdout)
    const decisions = [...graph.keys()].filter(name => name.startsWith('urn:decision-proformas:decision:'))
    expect(decisions).toHaveLength(1)
    expect(graph.get(decisions[0] ?? '')?.['http://data.europa.eu/eli/ontology#has_part']).toHaveLength(2)
  })

  test('of documents that were all refused is an empty graph', async () => {
    const {stdout} = await run(['parse', folder({'a.txt': 'Dear Sir'}), '-f', 'jsonld'])
    expect(JSON.parse(stdout)['@graph']).toEqual([])
    expect((await expand(stdout)).size).toBe(0)
  })

  test('is one of a folder of them, each with its context', async () => {
    const root = folder({'in/a.txt': proforma('Lamps')})
    await run(['parse', `${root}/in`, '-f', 'jsonld', '-o', `${root}/out/`])
    expect((await expand(readFileSync(`${root}/out${root}/in/a.txt.jsonld`, 'utf8'))).size).toBeGreaterThan(5)
  })
})

test('names are written as a URN may be', () => {
  const base = {key: 'a:0', source: {sha256: 'a'} as DecisionRecord['source']} // no more of it is looked at
  const decision = (id: string) => urnsOf({...base, id}).decision
  expect(decision('a/b/2014-10-09/łódź 50%#1?')).toBe(
    'urn:decision-proformas:decision:a/b/2014-10-09/%C5%82%C3%B3d%C5%BA%2050%25%231%3F',
  )
  expect(decision('\ud800')).toBe('urn:decision-proformas:decision:%EF%BF%BD')
  for (const {id, key, source} of fixtureRecords)
    for (const urn of Object.values(urnsOf({id, key, source})))
      expect(urn).toMatch(/^urn:decision-proformas:[a-z]+:[A-Za-z0-9\-._~!$&'()*+,;=:@%/]+$/)
})

test('terms, concepts and prefixes have names of their own', () => {
  const names = [...Object.keys(prefixes), ...Object.keys(terms), ...concepts]
  expect(new Set(names).size).toBe(names.length)
  expect(Object.values(terms).map(({iri}) => fullName(iri))).not.toContainEqual(
    expect.stringMatching(/^[a-z]+:[a-z]+$/i),
  )
})

test('the package ships the context that documents hold', () => {
  const shipped = readFileSync(join(import.meta.dirname, '..', '..', 'dist', 'context.jsonld'), 'utf8')
  expect(JSON.parse(shipped)).toEqual({'@context': context})
})

test('the page about it shows the table as it is', async () => {
  const path = join(import.meta.dirname, '..', '..', 'docs', 'json-ld.md')
  const rows = Object.entries(fields).map(([field, {on, term}]) => {
    const {iri, type}: Term = terms[term]
    return `| \`${field}\` | ${on} | \`${term}\` | \`${iri}\` | ${type ? `\`${type}\`` : ''} |`
  })
  const tables = {
    fields: ['| field of the record | said of | term | meaning | type |', '|---|---|---|---|---|', ...rows],
    prefixes: [
      '| prefix | stands for |',
      '|---|---|',
      ...Object.entries(prefixes).map(([prefix, iri]) => `| \`${prefix}\` | \`${iri}\` |`),
    ],
  }
  let page = readFileSync(path, 'utf8')
  for (const [name, lines] of Object.entries(tables))
    page = page.replace(new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`), (_, begin, end) =>
      [begin, ...lines, end].join('\n'),
    )
  await expect(page).toMatchFileSnapshot(path)
})
