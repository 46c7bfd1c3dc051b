import {alternate} from '../alternate.js'
import {decisionsParse} from '../candidates.js'
import {figureOf, medianOf, type Table} from '../figure.js'
import type {Form} from '../options.js'
import type {Workshop} from '../workshop.js'

/** Below such a share of the whole time, what a size costs above starting up is lost in the noise. */
const leastShare = 0.25

/** `unitsInMillisecond`: of the unit of cost; `reference`: the size whose cost is 1; `tiny`: for the cost of starting up. */
type Growth = Pick<Table, 'name' | 'title' | 'unit'> & {
  unitsInMillisecond: number
  reference: number
  tiny: string
  sizes: {count: number; name: string; path: string}[]
}

/** What a file costs as archives grow. */
export const filesTable = (workshop: Workshop, form: Form): Table =>
  growthTable(form, {
    name: 'growth-files',
    title: 'A file, as archives grow',
    unit: 'µs a file',
    unitsInMillisecond: 1e3,
    reference: 1_000,
    tiny: workshop.document('plain'),
    sizes: form.growingFiles.map(count => ({
      count,
      name: `${count.toLocaleString('en')} files`,
      path: workshop.archive('plain', count).folder,
    })),
  })

/** What a byte costs as a document grows. */
export const bytesTable = (workshop: Workshop, form: Form): Table =>
  growthTable(form, {
    name: 'growth-bytes',
    title: 'A byte, as a file grows',
    unit: 'ns a byte',
    unitsInMillisecond: 1e6,
    reference: 1_000_000,
    tiny: workshop.sized(1_000),
    sizes: form.growingBytes.map(count => ({
      count,
      name: count < 1e6 ? `one file of ${count / 1e3} KB` : `one file of ${count / 1e6} MB`,
      path: workshop.sized(count),
    })),
  })

/** The costs are without those of starting up, which is a run on something tiny just before. */
function growthTable(form: Form, {unitsInMillisecond, reference, tiny, sizes, ...table}: Growth): Table {
  const command = (name: string, path: string) => ({name, argv: decisionsParse(path)})
  const commands = sizes.map(({name, path}) => command(name, path))
  const measured = alternate(command('starting up', tiny), commands, form).map(({name, pairs}, at) => {
    const count = sizes[at]?.count ?? 1
    const share = medianOf(pairs.map(({base, run}) => 1 - base.ms / run.ms))
    const above = medianOf(pairs.map(({base, run}) => run.ms - base.ms))
    const cost = share < leastShare ? null : (above * unitsInMillisecond) / count
    const runs = pairs.map(({run}) => run)
    return {...figureOf(name, runs, null), cost, count}
  })
  const unit = measured.find(({count}) => count === reference)
  return {
    ...table,
    against: unit?.name ?? '',
    figures: measured.map(({count, ...figure}) => ({
      ...figure,
      // In what is smaller, a byte is dearer: the code is still cold.
      ratio: figure.cost !== null && unit?.cost && count >= reference ? figure.cost / unit.cost : null,
    })),
  }
}
