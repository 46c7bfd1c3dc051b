import {againstBase} from '../against-base.js'
import {alternate} from '../alternate.js'
import {readersOf} from '../candidates.js'
import type {Table} from '../figure.js'
import type {Form} from '../options.js'
import type {Kind, Workshop} from '../workshop.js'

const words = {plain: 'plain text', markdown: 'Markdown'}

/** Every program that reads an archive, against the floor. */
export function archiveTable(workshop: Workshop, form: Form, kind: Kind, count: number): Table {
  const {floor, ordinary, slow} = readersOf(workshop.archive(kind, count), form.slowFiles)
  const paired = [...alternate(floor, ordinary, form), ...alternate(floor, slow, {...form, rounds: 3, least: 1})]
  return {
    name: `archive-${kind}-${count}`,
    title: `${count.toLocaleString('en')} files, ${words[kind]}`,
    against: 'the floor',
    unit: 'µs a file',
    figures: againstBase(floor.name, paired, median => (median * 1000) / count),
  }
}
