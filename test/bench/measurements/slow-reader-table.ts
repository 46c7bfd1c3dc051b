import {readersOf} from '../candidates.js'
import type {Table} from '../figure.js'
import {measure, measureWithSlowReader} from '../measure.js'
import type {Form} from '../options.js'
import type {Workshop} from '../workshop.js'

const seconds = 4

/** Peak memory where nobody reads the output for a while: a program that does not wait holds it all. */
export function slowReaderTable(workshop: Workshop, form: Form): Table {
  const count = form.growingFiles.at(-1) ?? 0
  const {floor, ordinary} = readersOf(workshop.archive('plain', count), 0)
  // Every program takes those seconds, so the quick form asks only the one it is about.
  const programs = form.name === 'quick' ? ordinary.slice(0, 1) : [floor, ...ordinary]
  const figures = programs.map(command => {
    const {peak: quick} = measure(command)
    const {peak} = measureWithSlowReader(command, seconds)
    const ratio = peak === null || quick === null ? null : peak / quick
    return {name: command.name, ratio, median: null, least: null, most: null, peak, cost: null, rounds: 1}
  })
  return {
    name: `slow-reader-${count}`,
    title: `Peak memory, ${count.toLocaleString('en')} files, a reader that waits ${seconds} seconds`,
    against: 'its own peak memory with a reader that does not wait',
    unit: '',
    figures,
  }
}
