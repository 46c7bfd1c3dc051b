import fc from 'fast-check'
import {anyLetter} from '../support/any-letter.js'

/** A change to a document, picked by numbers that are taken modulo what there is. */
type Mutation = {
  readonly kind: (typeof kinds)[number]
  readonly at: number
  readonly other: number
  readonly text: string
}

const kinds = [
  'drop',
  'double',
  'swap',
  'glue',
  'split',
  'marker',
  'replace',
  'insert',
  'erase',
  'blank',
  'move',
] as const

const markers = [
  '1. ',
  '1.',
  '(a) ',
  'a)',
  'i. ',
  'h. ',
  '• ',
  '·',
  '- ',
  '* ',
  '- a. ',
  '1. a) ',
  '12) ',
  'o   ',
  '     ',
  '',
]
const pieces = [
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u00ad',
  '\ufeff',
  '\u0001',
  '\u0085',
  '\u2028',
  '\f',
  '\v',
  '\r',
  '\t',
  '**',
  '*',
  '_',
  '`',
  '|',
  '<br>',
  '<u>',
  '</b>',
  '<div>',
  '\\',
  '&amp;',
  '&pound;',
  '&nbsp;',
  '#',
  '> ',
  '[',
  '](x)',
  '\u0301',
  '😀',
  'ﬁ',
  '0',
  '.',
  ':-',
  'RESOLVED that:-',
  'RECOMMENDED to Council that',
  'None',
  'Title of Item/Report',
  'Record of the Decision',
  '2. Reasons for the Decision',
  'Proper Officer',
  'Date of Publication:',
  '31 February 2014',
  'Midnight',
  'Page 2 of 5',
  '__proto__',
] as const

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(),
  other: fc.nat(),
  text: fc.oneof({weight: 3, arbitrary: fc.constantFrom(...pieces)}, fc.string({unit: anyLetter, maxLength: 4})),
})

/** A document of one arbitrary with one to eight changes: lines dropped, doubled, swapped, glued, letters changed. */
export const mutated = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.array(mutation, {minLength: 1, maxLength: 8}))
    .map(([whole, mutations]) => mutations.reduce(apply, whole))

function apply(text: string, {kind, at, other, text: piece}: Mutation): string {
  const lines = text.split('\n')
  const line = at % lines.length
  const second = other % lines.length
  const printed = lines[line] ?? ''
  const place = text.length === 0 ? 0 : at % text.length
  switch (kind) {
    case 'drop':
      return lines.toSpliced(line, 1 + (other % 3)).join('\n')
    case 'double':
      return lines.toSpliced(second, 0, printed).join('\n')
    case 'swap':
      return lines
        .with(line, lines[second] ?? '')
        .with(second, printed)
        .join('\n')
    case 'glue':
      return lines.toSpliced(line, 2, printed + (lines[line + 1] ?? '')).join('\n')
    case 'split':
      return `${text.slice(0, place)}\n${text.slice(place)}`
    case 'marker':
      return lines
        .with(line, (markers[other % markers.length] ?? '') + printed.replace(/^\s*(?:[-•·*]|\(?\w{1,3}[.)])\s*/, ''))
        .join('\n')
    case 'replace':
      return text.slice(0, place) + piece + text.slice(place + 1 + (other % 3))
    case 'insert':
      return text.slice(0, place) + piece + text.slice(place)
    case 'erase':
      return text.slice(0, place) + text.slice(place + (other % 40))
    case 'blank':
      return lines.toSpliced(line, 0, ...Array<string>(1 + (other % 3)).fill('')).join('\n')
    case 'move':
      return lines.toSpliced(line, 1).toSpliced(second, 0, printed).join('\n')
  }
}
