import {endsInColon} from '../text/letters.js'
import {labelOf, type Marker, type MarkerKind, markerKinds} from '../text/marker.js'
import {emptyPrint, type Print, slice} from '../text/print.js'
import type {Passage} from './passages.js'

/** An item of a list as printed. Its own words, the items below it, and a tail that returns to it after them. */
export type Item = {
  readonly marker: {readonly print: Print; readonly kind: MarkerKind} | null
  readonly label: Print | null
  readonly words: Print
  readonly items: Item[]
  readonly tail: Print[]
  /** Bare sub-headings printed above it; only operative parts have them. */
  readonly heading: readonly Print[]
}

type Level = {kind: MarkerKind | 'row'; glyph: string | null; label: string | null; items: Item[]}

/** Items as they nest. `lists` parts them where the printed list starts again. */
export type Outline = {
  readonly lists: Item[][]
  /** Adds an item, or several where markers are compound; `heading` goes to the outermost one. */
  add(passage: Passage, heading?: readonly Print[]): void
  /** Adds an unmarked row. */
  addRow(passage: Passage, heading?: readonly Print[]): void
  /** Whether a marker would stand at the outermost level. */
  isTop(marker: Marker): boolean
  /** Adds a line to the outermost item that was added last. */
  addTail(print: Print): void
}

const rankOf = (kind: Level['kind']) => (kind === 'row' ? -1 : markerKinds.indexOf(kind))
const firstLabels: Readonly<Record<MarkerKind, string | null>> = {number: '1', letter: 'a', roman: 'i', bullet: null}

/** Whether a marker is the first of its kind, so that a list begins, or begins again. */
export const isFirstOf = (kind: MarkerKind, label: string | null): boolean =>
  label !== null && label === firstLabels[kind]

/**
 * Nests items by their markers: `1` holds `a` holds `i` holds bullets. Another bullet glyph opens a deeper list, or a
 * new one where a blank line stands above and the item above does not announce it.
 */
export function createOutline(): Outline {
  const lists: Item[][] = [[]]
  let levels: Level[] = []

  const place = (marker: Marker, blanksAbove: number): Level => {
    const kind = kindOf(marker, levels)
    const same = levels.findIndex(level => level.kind === kind && level.glyph === marker.glyph)
    if (same >= 0) {
      levels = levels.slice(0, same + 1)
      const level = levels[same] as Level // same is in range
      return same === 0 && isFirstOf(kind, marker.label) ? restart(level) : level
    }
    const otherGlyph = kind === 'bullet' ? levels.findIndex(level => level.kind === 'bullet') : -1
    if (otherGlyph >= 0 && blanksAbove > 0 && !endsInColon(lastWords(levels))) {
      levels = levels.slice(0, otherGlyph + 1)
      const level = levels[otherGlyph] as Level // otherGlyph is in range
      level.glyph = marker.glyph
      return otherGlyph === 0 ? restart(level) : level
    }
    if (otherGlyph < 0) levels = levels.filter(level => holds(level, kind))
    const above = levels.at(-1)?.items.at(-1)
    if (!above && lists.at(-1)?.length) lists.push([])
    const level = {kind, glyph: marker.glyph, label: null, items: above?.items ?? lists.at(-1) ?? []}
    levels.push(level)
    return level
  }

  const restart = (level: Level): Level => {
    const items: Item[] = []
    lists.push(items)
    level.items = items
    return level
  }

  return {
    lists,
    add(passage, heading = []) {
      for (const [depth, marker] of passage.markers.entries()) {
        const level = place(marker, depth === 0 ? passage.blanksAbove : 0)
        const isInnermost = depth === passage.markers.length - 1
        level.label = marker.label
        level.items.push({
          marker: {print: slice(passage.print, marker.start, marker.end), kind: level.kind as MarkerKind}, // rows have no marker
          label: labelOf(passage.print, marker),
          words: isInnermost ? passage.words : emptyPrint,
          items: [],
          tail: [],
          heading: depth === 0 ? heading : [],
        })
      }
    },
    addRow(passage, heading = []) {
      const items = lists[0] ?? []
      levels = [{kind: 'row', glyph: null, label: null, items}]
      items.push({marker: null, label: null, words: passage.print, items: [], tail: [], heading})
    },
    isTop(marker) {
      const [top] = levels
      if (!top || top.kind === 'row') return true
      return top.kind === kindOf(marker, levels) && top.glyph === marker.glyph
    },
    addTail(print) {
      lists.at(-1)?.at(-1)?.tail.push(print)
      levels = levels.slice(0, 1)
    },
  }
}

/** A row holds a list only where it announces one. */
function holds(level: Level, kind: MarkerKind): boolean {
  if (level.kind === 'row') return endsInColon(level.items.at(-1)?.words.text ?? '')
  return rankOf(level.kind) < rankOf(kind)
}

const lastWords = (levels: readonly Level[]): string => {
  const item = levels.at(-1)?.items.at(-1)
  return item?.tail.at(-1)?.text ?? item?.words.text ?? ''
}

const romans = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
]

const isNextLetter = (label: string, above: string) =>
  label.length === 1 && label.charCodeAt(0) === above.charCodeAt(0) + 1
const isNextRoman = (label: string, above: string) =>
  romans.indexOf(label) === romans.indexOf(above) + 1 && label !== 'i'

/** `i.` is a letter below `h.` and a numeral elsewhere: the list that it goes on with decides, then the one that is open. */
function kindOf(marker: Marker, levels: readonly Level[]): MarkerKind {
  const [only = 'bullet'] = marker.kinds
  const label = marker.label
  if (marker.kinds.length < 2 || label === null) return only
  for (const level of levels.toReversed()) {
    if (level.label === null) continue
    if (level.kind === 'roman' && isNextRoman(label, level.label)) return 'roman'
    if (level.kind === 'letter' && isNextLetter(label, level.label)) return 'letter'
  }
  const open = levels.findLast(level => level.kind === 'roman' || level.kind === 'letter')
  return label !== 'i' && open?.kind === 'letter' ? 'letter' : 'roman'
}
