import {hashOf} from '../route.js'
import {element, shown} from './element.js'
import type {Opened} from './page-data.js'

/** Makes the links of a record's values, each to the place where it was printed, and remembers them. */
export type RecordValues = {
  /** The value at a JSON Pointer in these words; plain words where nothing was printed of it. */
  link(pointer: string, words: string, name?: string): HTMLElement
  isInferred(pointer: string): boolean
  /** The links of each value, by the number of its pointer. */
  readonly elements: ReadonlyMap<number, readonly HTMLElement[]>
}

export function recordValues({stored: {record}}: Opened, number: number): RecordValues {
  const evidence = record.evidence ?? {}
  const numbers = new Map(Object.keys(evidence).map((pointer, index) => [pointer, index]))
  const elements = new Map<number, HTMLElement[]>()
  return {
    elements,
    isInferred: pointer => evidence[pointer]?.basis === 'inferred',
    link(pointer, words, name = '') {
      const value = numbers.get(pointer)
      if (value === undefined) return element('span', {class: name}, shownLines(words))
      const href = hashOf({view: 'record', number: number + 1, pointer})
      const isInferred = evidence[pointer]?.basis === 'inferred'
      const link = element(
        'a',
        {class: `value ${name}${isInferred ? ' inferred' : ''}`, href, 'data-value': value, 'data-pointer': pointer},
        shownLines(words),
      )
      elements.set(value, [...(elements.get(value) ?? []), link])
      return link
    },
  }
}

/** A value's line ends are its own; whatever else cannot be seen is spelt out. */
const shownLines = (words: string): string => words.split('\n').map(shown).join('\n')
