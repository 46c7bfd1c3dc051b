import {expect, it} from 'vitest'
import {parse, recordSchema} from '../../src/index.js'
import {recordShape} from '../../src/record/record-shape.js'
import {exampleRecord} from '../../src/rules/example-record.js'

type Json = null | boolean | number | string | Json[] | {[key: string]: Json}
type Path = readonly (string | number)[]

const text = `Title of Item/Report
The Lake
Record of the Decision
Members heard of:-

- the lamps;
- the benches.

RESOLVED that:-

1. The lake be:-
   a) dredged;
   b) fenced.

2. It be noted.

Date of Publication: 31 February 2014
`
const [read] = parse('a.txt', new TextEncoder().encode(text)).records
/** A record that holds every kind of value. */
const record = {
  ...exampleRecord({}),
  narrative: [...(read?.narrative ?? []), {type: 'heading', text: 'Costs'}, {type: 'table', rows: [['a', ''], []]}],
  resolutions: read?.resolutions,
  messages: read?.messages,
  evidence: {'/title': {spans: [[0, 1]], basis: 'stated'}, '/id': {spans: [], basis: 'inferred'}},
  coverage: read?.coverage,
} as Json // a record is JSON

/** Everything that is tried in the place of everything. */
const others: (Json | undefined)[] = [
  ...[
    undefined,
    null,
    true,
    false,
    0,
    1,
    -1,
    1.5,
    2 ** 60,
    '',
    'x',
    ' ',
    'stated',
    'none',
    'paragraph',
    'list',
    'table',
  ],
  ...['1.0.0', 'web', 'error', 'Proper Officer', '24:00', '24:59', '25:00', '9:00', '09:60', 'a'.repeat(64)],
  ...[
    '2014-02-28',
    '2014-02-29',
    '2016-02-29',
    '1900-02-29',
    '2000-02-29',
    '2014-13-01',
    '2014-00-10',
    '2014-04-31',
    '0000-01-01',
  ],
  ...[
    '2014-1-1',
    '2014-01-01 ',
    '2014-01-01T00:00:00+01:00',
    '2014-02-30T00:00:00Z',
    '2014-01-01T24:00:00Z',
    '2014-01-01T00:00+01:00',
  ],
  ...['2014-01-01T00:00:00', '2014-01-01T00:00:00.5Z', '2014-01-01T00:00:00+25:00', '2014-01-01T00:00:00z'],
  ...[
    [],
    [0],
    [0, 1],
    [0, 1, 2],
    ['0', '1'],
    [[0, 1]],
    [[]],
    {},
    {type: 'list'},
    {spans: [], basis: 'stated'},
    {label: null},
  ],
]

function* pathsOf(value: Json, path: Path = []): Generator<Path> {
  yield path
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value))
    yield* pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key])
}

/** The value with another one at the path; without that key where it is undefined. */
function changed(value: Json, [key, ...rest]: Path, other: Json | undefined): Json | undefined {
  if (key === undefined) return other
  const copy = (Array.isArray(value) ? [...value] : {...(value as object)}) as Record<string | number, Json> // a path leads into objects
  const inner = changed(copy[key] as Json, rest, other)
  if (inner === undefined) delete copy[key]
  else copy[key] = inner
  return copy as Json
}

const verdicts = (value: unknown) => [recordShape(value) === null, recordSchema.safeParse(value).success]

it('a record that holds every kind of value fits', () => {
  expect(verdicts(record)).toEqual([true, true])
  for (const key of Object.keys(recordSchema.shape)) expect(record).toHaveProperty(key)
})

it('the verdict on a record is that of the schema, whatever stands wherever', () => {
  let tried = 0
  let right = 0
  const differing: string[] = []
  for (const path of pathsOf(record)) {
    for (const other of [...others, {...(record as object), more: 1}]) {
      const [own, schema] = verdicts(changed(record, path, other as Json | undefined))
      tried++
      if (schema) right++
      if (own !== schema) differing.push(`${path.join('/')}: ${JSON.stringify(other)}`)
    }
    const [own, schema] = verdicts(changed(record, [...path, 'more'], 'x'))
    if (own !== schema) differing.push(`${path.join('/')}: a key too many`)
  }
  expect(differing).toEqual([])
  expect(tried).toBeGreaterThan(5000)
  expect(right).toBeGreaterThan(200)
})

it('a fault is told with its place', () => {
  const faults = (path: Path, other: Json) => recordShape(changed(record, path, other))
  expect(faults(['title'], 7)).toBe('/title: expected words')
  expect(faults(['resolutions', 0, 'items', 0, 'items', 1, 'label'], '')).toBe(
    '/resolutions/0/items/0/items/1/label: expected words',
  )
  expect(faults(['evidence', '/title', 'basis'], 'guessed')).toBe(
    '/evidence, `/title`/basis: expected stated or inferred',
  )
})
