import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import formatsPlugin from 'ajv-formats'
import {expect, it} from 'vitest'
import {type DecisionRecord, jsonSchema, recordSchema} from '../../src/index.js'
import {fixturesOf} from '../support/fixtures.js'

const ajv = new Ajv2020({strict: true})
formatsPlugin.default(ajv)
const accepts = ajv.compile(jsonSchema())
const goldens = ['numbered', 'web'].flatMap(kind =>
  fixturesOf(kind).flatMap(
    ({folder}) => JSON.parse(readFileSync(join(folder, 'records.json'), 'utf8')) as DecisionRecord[],
  ),
)

it('is valid JSON Schema, draft 2020-12, and accepts every golden record, as zod does', () => {
  expect(goldens.length).toBeGreaterThan(100)
  for (const record of goldens) {
    expect(accepts(record), `${record.source.path}: ${ajv.errorsText(accepts.errors)}`).toBe(true)
    expect(recordSchema.safeParse(record).success).toBe(true)
  }
})

it('accepts records with evidence and coverage, and those without, as zod does', () => {
  const {evidence, coverage, ...bare} = goldens.find(record => record.evidence) as DecisionRecord // two goldens have it
  for (const record of [bare, {...bare, evidence, coverage}, {...bare, evidence}, {...bare, coverage}])
    expect([accepts(record), recordSchema.safeParse(record).success]).toEqual([true, true])
  for (const record of [
    {...bare, evidence: null},
    {...bare, coverage: {}},
  ])
    expect([accepts(record), recordSchema.safeParse(record).success]).toEqual([false, false])
})

it('describes every property', () => {
  const bare: string[] = []
  const visit = (schema: unknown, at: string) => {
    if (schema === null || typeof schema !== 'object') return
    for (const [name, property] of Object.entries((schema as {properties?: object}).properties ?? {})) {
      const described = property as {description?: string; const?: string; $ref?: string}
      if (!described.description && described.const === undefined && !described.$ref) bare.push(`${at}/${name}`)
    }
    for (const [name, inner] of Object.entries(schema)) visit(inner, `${at}/${name}`)
  }
  visit(jsonSchema(), '')
  expect(bare).toEqual([])
})

const broken: [string, (record: DecisionRecord) => unknown][] = [
  ['an unknown key', record => ({...record, colour: 'green'})],
  ['a missing key', ({title, ...record}) => record],
  ['a day that does not exist', record => ({...record, meetingDate: '2014-02-30'})],
  ['an unknown status', record => ({...record, reasons: {status: 'perhaps', text: null}})],
  [
    'an item without its list',
    record => ({...record, narrative: [{type: 'list', ordered: true, items: [{label: '1', text: 'A'}]}]}),
  ],
  ['a time of 25 hours', record => ({...record, callIn: {...record.callIn, time: '25:00'}})],
]

it.each(broken)('refuses %s, and so does zod', (_, breakIt) => {
  const record = breakIt(goldens[0] as DecisionRecord)
  expect(accepts(record)).toBe(false)
  expect(recordSchema.safeParse(record).success).toBe(false)
})
