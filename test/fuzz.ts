import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {parse} from '../src/index.js'
import {decode} from '../src/source/decode.js'
import {mutatedDocument, printedDocument, printedFile} from './laws/arbitrary-document.js'
import {faultsOf} from './laws/grounded.js'
import {looks, withLooks} from './laws/looks.js'
import {rangeFaults, tiledFaults} from './laws/tiled.js'
import {totalFaults} from './laws/total.js'

const {values} = parseArgs({options: {seconds: {type: 'string', default: '60'}, seed: {type: 'string'}}})
const end = Date.now() + Number(values.seconds) * 1000
const firstSeed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)

const inBytes = (text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> => text.map(printed => Buffer.from(printed))

const inputs: Readonly<Record<string, fc.Arbitrary<Uint8Array>>> = {
  'printed records': inBytes(fc.oneof(printedDocument, printedFile)),
  'damaged documents': inBytes(mutatedDocument),
  'other looks': fc.tuple(mutatedDocument, looks).map(([text, other]) => withLooks(text, other)),
  'any text': inBytes(fc.string({unit: 'binary', maxLength: 2000, size: 'max'})),
  'any bytes': fc.uint8Array({maxLength: 65_536, size: 'large'}),
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

const tried = new Map<string, number>()
const found = new Map<string, string[]>()
let folder: string | undefined

for (let round = 0; Date.now() < end; round++) {
  for (const [law, faults] of Object.entries(laws)) {
    for (const [name, bytes] of Object.entries(inputs)) {
      const {numRuns, counterexample} = fc.check(
        fc.property(bytes, input => faults(input).length === 0),
        {numRuns: 50, seed: firstSeed + round, interruptAfterTimeLimit: Math.max(1, end - Date.now())},
      )
      tried.set(law, (tried.get(law) ?? 0) + numRuns)
      if (counterexample) keep(law, name, firstSeed + round, counterexample[0], faults(counterexample[0]))
      if (Date.now() >= end) break
    }
  }
}

/** Saves a failing input once a law and first fault, so that one fault does not fill the folder. */
function keep(law: string, name: string, seed: number, input: Uint8Array, faults: string[]): void {
  const known = found.get(law) ?? []
  found.set(law, known)
  const about = (faults[0] ?? '').replace(/\d+|`[^`]*`/g, '')
  if (known.includes(about)) return
  known.push(about)
  folder ??= mkdtempSync(join(tmpdir(), 'decisions-fuzz-'))
  const path = join(folder, `${law.replaceAll(' ', '-')}-${known.length}.txt`)
  writeFileSync(path, input)
  console.info(`${law}, ${name}, seed ${seed}: ${faults[0]?.slice(0, 300)}\n  smallest input: ${path}`)
}

for (const law of Object.keys(laws)) {
  console.info(`${law}: ${tried.get(law) ?? 0} inputs, ${found.get(law)?.length ?? 0} faults`)
}
console.info(`first seed ${firstSeed}`)
if (found.size > 0) process.exitCode = 1
