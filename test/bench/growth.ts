import {spawnSync} from 'node:child_process'
import {parse} from '../../dist/index.js'
import {hostile, ordinary} from './shapes.js'

/**
 * What a byte costs as documents grow: `npm run bench:growth [-- --check] [names]`. Each shape is measured in a process
 * of its own, warmed up, so that none pays for the garbage of another; each figure is the median of several runs.
 * Exits with 0 whatever it finds, unless `--check` asks for 1 where a cost grows by more than the bound.
 */

const sizes = [10_000, 100_000, 1_000_000, 10_000_000]
const bound = 2
/** A run that would take longer than this is left out and told as too long. */
const mostNanoseconds = 120e9
/** What takes longer than this is run once. */
const dear = 10e9
/** A size whose cost is for the most part that of an empty proforma says nothing about growth. */
const mostFixed = 0.25
const shapes = {...ordinary, ...hostile}

type Measured = {nanoseconds: (number | null)[]; fixed: number; peak: number; bytes: number}

function timed(bytes: Uint8Array): number {
  const start = performance.now()
  parse('record.txt', bytes)
  return performance.now() - start
}

/**
 * The median of at least `least` runs, and of as many more as the milliseconds allow. Each has its own document of the
 * shape, since the reader remembers lines that it has met.
 */
function median(make: () => Uint8Array, budget: number, least = 3): number {
  const times: number[] = []
  const end = performance.now() + budget
  while (times.length < least || (performance.now() < end && times.length < 101)) times.push(timed(make()))
  return times.sort((one, other) => one - other)[times.length >> 1] ?? 0
}

/** The cost of a shape at every size, in milliseconds; null where the size below says that it would take too long. */
function measure(name: string): Measured {
  const shape = shapes[name]
  if (!shape) throw new Error(`no shape is called ${name}`)
  const bytesOf = (text: string) => Buffer.from(text, name === 'Windows-1252' ? 'latin1' : 'utf8')
  const warm = [...Object.values(ordinary), shape].map(one => bytesOf(one(20_000)))
  const end = performance.now() + 1000
  while (performance.now() < end) for (const bytes of warm) timed(bytes)
  const empty = bytesOf(shape(1)).length
  const fixed = median(() => bytesOf(shape(1)), 300)
  const nanoseconds: (number | null)[] = []
  let bytes = 0
  for (const size of sizes) {
    const last = nanoseconds.at(-1)
    if (last === null || (last !== undefined && last * size > mostNanoseconds)) nanoseconds.push(null)
    else {
      const make = () => bytesOf(shape(size - empty))
      bytes = make().length
      const least = last !== undefined && last * size > dear ? 1 : 3
      nanoseconds.push((median(make, size > 1e6 ? 3000 : 1000, least) * 1e6) / bytes)
    }
  }
  return {nanoseconds, fixed, peak: process.resourceUsage().maxRSS * 1024, bytes}
}

/** How much dearer a byte becomes from a smaller size to a larger one, sizes of mostly fixed cost aside. */
function growthOf({nanoseconds, fixed}: Measured): number {
  const costs = nanoseconds.map((cost, index) => (isFixed(cost, fixed, index) ? null : cost))
  if (nanoseconds.includes(null)) return Number.POSITIVE_INFINITY
  return Math.max(
    ...costs.flatMap((cost, at) => costs.slice(0, at).map(smaller => (cost && smaller ? cost / smaller : 1))),
    1,
  )
}

const isFixed = (cost: number | null, fixed: number, index: number) =>
  cost !== null && fixed * 1e6 > mostFixed * cost * (sizes[index] ?? 1)

function report(argv: readonly string[]): void {
  const wanted = argv.filter(word => word !== '--check')
  const names = Object.keys(shapes).filter(name => wanted.length === 0 || wanted.some(word => name.includes(word)))
  console.log(`Nanoseconds a byte; in brackets, times the first size that is not mostly fixed cost (~).\n`)
  console.log(row('', ['10 KB', '100 KB', '1 MB', '10 MB', 'growth', 'peak memory']))
  const beyond: string[] = []
  for (const name of names) {
    const child = spawnSync(process.execPath, [...process.execArgv, process.argv[1] ?? '', '--one', name], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
    if (child.status !== 0) {
      console.log(`${name}: ${child.stderr}`)
      beyond.push(name)
      continue
    }
    const measured: Measured = JSON.parse(child.stdout)
    const growth = growthOf(measured)
    if (growth > bound) beyond.push(name)
    const {peak, bytes} = measured
    const memory = `${Math.round(peak / 1e6)} MB, ${(peak / bytes).toFixed(0)}x`
    console.log(row(name, [...cells(measured), growth.toFixed(2), memory]))
  }
  console.log(`\n${names.length - beyond.length} of ${names.length} within a factor of ${bound}.`)
  if (beyond.length > 0) console.log(`Beyond: ${beyond.join('; ')}.`)
  if (argv.includes('--check') && beyond.length > 0) process.exitCode = 1
}

function cells({nanoseconds, fixed}: Measured): string[] {
  const first = nanoseconds.find((cost, index) => !isFixed(cost, fixed, index)) ?? 1
  return nanoseconds.map((cost, index) => {
    if (cost === null) return 'too long'
    return isFixed(cost, fixed, index) ? `~${cost.toFixed(0)}` : `${cost.toFixed(0)} (${(cost / first).toFixed(2)})`
  })
}

const row = (name: string, cells: readonly string[]) => name.padEnd(28) + cells.map(cell => cell.padStart(14)).join('')

if (process.argv[2] === '--one') console.log(JSON.stringify(measure(process.argv[3] ?? '')))
else report(process.argv.slice(2))
