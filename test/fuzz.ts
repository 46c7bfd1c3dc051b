import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {parse} from '../src/index.js'
import {decode} from '../src/source/decode.js'
import {mutatedDocument, printedDocument, printedFile} from './laws/arbitrary-document.js'
import {fixtureTexts} from './laws/fixture-texts.js'
import {faultsOf} from './laws/grounded.js'
import {looks, withLooks} from './laws/looks.js'
import {mutated} from './laws/mutate.js'
import {rangeFaults, tiledFaults} from './laws/tiled.js'
import {totalFaults} from './laws/total.js'
import {anyLetter} from './support/any-letter.js'

const {values} = parseArgs({options: {seconds: {type: 'string', default: '60'}, seed: {type: 'string'}}})
const end = Date.now() + Number(values.seconds) * 1000
const firstSeed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)

const inBytes = (text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> => text.map(printed => Buffer.from(printed))

/** What is tried, and how many of each in a round: the dearer to make, the fewer. */
const inputs: Readonly<Record<string, readonly [arbitrary: fc.Arbitrary<Uint8Array>, runs: number]>> = {
  'printed records': [inBytes(fc.oneof(printedDocument, printedFile)), 20],
  'damaged documents': [inBytes(mutatedDocument), 20],
  'other looks': [fc.tuple(mutatedDocument, looks).map(([text, other]) => withLooks(text, other)), 20],
  'damaged fixtures': [inBytes(mutated(fc.constantFrom(...fixtureTexts))), 200],
  'any text': [inBytes(fc.string({unit: anyLetter, maxLength: 1000, size: 'large'})), 100],
  'any bytes': [
    fc.oneof(
      {weight: 40, arbitrary: fc.uint8Array({maxLength: 2000, size: 'large'})},
      {weight: 1, arbitrary: fc.uint8Array({maxLength: 65_536, size: 'max'})},
    ),
    100,
  ],
}

/** Whether the records fit the schema is asked with law 1. */
const laws: Readonly<Record<string, (bytes: Uint8Array) => string[]>> = {
  'total and valid': totalFaults,
  tiled: bytes => {
    const {letters, records} = read(bytes)
    return [
      ...(records.length > 0 ? rangeFaults(letters, records) : []),
      ...records.flatMap(record => tiledFaults(letters, record)),
    ]
  },
  grounded: bytes => {
    const {text, records} = read(bytes)
    return records.flatMap(record => faultsOf(text, record))
  },
}

function read(bytes: Uint8Array) {
  const decoded = decode(bytes)
  const text = decoded.ok ? decoded.text : ''
  return {text, letters: Array.from(text), records: parse('fuzz.txt', bytes).records}
}

/** A fault without its numbers and words: one that is known is not looked for again, so that others are found. */
const kindOf = (fault: string) => fault.replace(/`[^`]*`|\d+/g, '').split('\n')[0] ?? ''

const tried = new Map<string, number>()
const found = new Map<string, Set<string>>(Object.keys(laws).map(law => [law, new Set()]))
let folder: string | undefined

/** What is wrong with an input by each law, known kinds of fault aside. */
const newFaults = (input: Uint8Array): [law: string, fault: string][] =>
  Object.entries(laws).flatMap(([law, faults]) =>
    faults(input)
      .filter(fault => !found.get(law)?.has(kindOf(fault)))
      .map((fault): [string, string] => [law, fault]),
  )

/** Tries inputs of one kind by every law. */
function tryRound(name: string, bytes: fc.Arbitrary<Uint8Array>, numRuns: number, seed: number): void {
  if (Date.now() >= end) return
  const property = fc.property(bytes, input => {
    tried.set(name, (tried.get(name) ?? 0) + 1)
    return newFaults(input).length === 0
  })
  const {counterexample} = fc.check(property, {numRuns, seed, interruptAfterTimeLimit: end - Date.now()})
  if (!counterexample) return
  const [input] = counterexample
  const [first] = newFaults(input)
  if (!first) return
  const [law, fault] = first
  const known = found.get(law) ?? new Set()
  known.add(kindOf(fault))
  folder ??= mkdtempSync(join(tmpdir(), 'decisions-fuzz-'))
  const path = join(folder, `${law.replaceAll(' ', '-')}-${known.size}.txt`)
  writeFileSync(path, input)
  console.info(`${law}, ${name}, seed ${seed}: ${fault.slice(0, 300)}\n  smallest input: ${path}`)
}

for (let round = 0; Date.now() < end; round++) {
  for (const [name, [bytes, runs]] of Object.entries(inputs)) tryRound(name, bytes, runs, firstSeed + round)
}

let inputsTried = 0
for (const [name, count] of tried) {
  console.info(`${name}: ${count} inputs, each by ${Object.keys(laws).length} laws`)
  inputsTried += count
}
console.info(`all: ${inputsTried} inputs`)
let count = 0
for (const [law, known] of found) {
  console.info(`${law}: ${known.size} kinds of fault`)
  count += known.size
}
console.info(`first seed ${firstSeed}`)
if (count > 0) process.exitCode = 1
