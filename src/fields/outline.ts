import {labelOf, type Marker, type MarkerKind} from '../text/marker.js'
import {emptyPrint, type Print, slice} from '../text/print.js'
import {announces, deepest, holds, kindBelow, type Level} from './levels.js'
import type {Passage} from './passages.js'
import {goesOn, isFirstOf, kindBegun, kindOf, shapeOf} from './series.js'

/** An item of a list as printed. Its own words, the items below it, and a tail that returns to it after them. */
export type Item = {
  readonly marker: {
    readonly print: Print
    readonly kind: MarkerKind
    /** What stands between it and the words beyond a blank: characters that print nothing. */
    readonly gap: Print | null
  } | null
  readonly label: Print | null
  readonly words: Print
  readonly items: Item[]
  readonly tail: Print[]
  /** Bare sub-headings printed above it; only operative parts have them. */
  readonly heading: readonly Print[]
}

/** Where a marker stands: at the open level of that depth, or at one that it opens there. */
type Place = {readonly depth: number; readonly kind: MarkerKind; readonly isOpen: boolean}

/** Items as they nest. `lists` parts them where the printed list starts again. */
export type Outline = {
  readonly lists: Item[][]
  isEmpty(): boolean
  /** Whether unmarked rows are its outermost items. */
  hasRows(): boolean
  /** Adds an item, or several where markers are compound; `heading` goes to the outermost one. */
  add(passage: Passage, heading?: readonly Print[]): void
  /** Adds an unmarked row. */
  addRow(passage: Passage, heading?: readonly Print[]): void
  /** How deep the open list lies that a marked passage would go on with; null where it would open another one. */
  depthOf(passage: Passage): number | null
  /** The item that was added last, where it announces what stands below it. */
  announcing(): Item | null
  /** Adds a line to the item that announces it, else to the outermost one that was added last. */
  addTail(print: Print): void
}

/** The items of all lists; there is mostly one. */
export const allItems = ({lists: [first = [], ...others]}: Outline): Item[] =>
  others.length === 0 ? first : [first, ...others].flat()

function gapBehind(print: Print, {end, words}: Marker): Print | null {
  const blank = print.text.charCodeAt(end) === 0x20 ? 1 : 0
  return words > end + blank ? slice(print, end, words) : null
}

/** How deep lists nest at most: every item's text is part of those that hold it. */
const mostLevels = 12

/**
 * Nests items by their labels: one that goes on with an open list belongs to it, and a first one below an item that
 * announces it opens a list there. Else by their kinds: `1` holds `a` holds `i` holds bullets. Another bullet glyph
 * opens a deeper list, or a new one where a blank line stands above.
 */
export function createOutline(): Outline {
  const lists: Item[][] = [[]]
  let levels: Level[] = []
  /** The outermost level of the list above, where no words stand between it and the open one. */
  let above: Level | null = null
  let announcing: Item | null = null
  /** Lines that returned to the outermost item after the last marked one. */
  let tails: Print[] = []

  const place = (marker: Marker, shape: string, blanksAbove: number): Place => {
    const isAnnounced = announcing !== null || announces(tails.at(-1)?.text ?? '')
    const open = tails.length > 0 ? levels.slice(0, 1) : levels
    const begun = isAnnounced ? kindBelow(levels, marker, shape) : undefined
    if (begun) return {depth: open.length, kind: begun, isOpen: false}
    const next = deepest(levels, shape, level => goesOn(level, marker))
    if (next >= 0) return {depth: next, kind: levels[next]?.kind as MarkerKind, isOpen: true} // nothing goes on with rows
    const kind = kindOf(marker, open)
    const same = deepest(open, shape, level => level.kind === kind && level.glyph === marker.glyph)
    if (same >= 0) return {depth: same, kind, isOpen: true}
    const otherGlyph = kind === 'bullet' ? open.findIndex(level => level.kind === 'bullet') : -1
    if (otherGlyph < 0) return {depth: open.findLastIndex(level => holds(level, kind)) + 1, kind, isOpen: false}
    const isNewList = blanksAbove > 0 && !isAnnounced
    return {depth: isNewList ? otherGlyph : open.length, kind, isOpen: isNewList}
  }

  /** The list that a marker belongs to, at the innermost level then. */
  const enter = ({depth: found, kind, isOpen}: Place, {label, glyph}: Marker, shape: string): Item[] => {
    const depth = Math.min(found, mostLevels - 1)
    const level = isOpen ? levels[depth] : undefined
    const holder = levels[depth - 1]?.items.at(-1)
    // What seemed to return to the outermost item stands inside the deeper list that goes on.
    if (depth > 1 && tails.length > 0) {
      levels[0]?.items.at(-1)?.tail.splice(-tails.length)
      for (const tail of tails) holder?.tail.push(tail)
    }
    const startsAgain = depth === 0 && (!level || isFirstOf(kind, label) || level.glyph !== glyph)
    if (startsAgain && lists.at(-1)?.length) {
      above = tails.length === 0 ? (levels[0] ?? null) : null
      lists.push([])
    }
    const items = (startsAgain ? lists.at(-1) : (level?.items ?? holder?.items)) ?? []
    levels = [...levels.slice(0, depth), {kind, glyph, shape, label, items}]
    tails = []
    return items
  }

  /** `ii.` below `h.` and `i.` says what the `i.` was: no letter, but the first numeral of a list below the `h.`. */
  const turnLetter = (label: string | null, shape: string): void => {
    const depth = label === 'ii' && tails.length === 0 ? levels.findLastIndex(({kind}) => kind === 'letter') : -1
    const level = levels[depth]
    if (level?.label !== 'i' || level.shape !== shape || levels.some(({kind}) => kind === 'roman')) return
    const [holder, first] = level.items.slice(-2)
    if (holder?.label?.text !== 'h' || holder.items.length > 0 || !first?.marker || first.heading.length > 0) return
    level.items.pop()
    holder.items.push({...first, marker: {...first.marker, kind: 'roman'}})
    levels = [...levels.slice(0, depth), {...level, label: 'h'}, {...level, kind: 'roman', items: holder.items}]
  }

  /** A label that goes on with the list above says that what stands between was held by the last item there. */
  const goBack = (marker: Marker, shape: string): void => {
    const holder = above?.items.at(-1)
    if (!above || !holder || marker.label === null || kindBegun(marker) || above.shape !== shape) return
    if (!goesOn(above, marker) || levels.some(level => goesOn(level, marker))) return
    const held = lists.at(-1) ?? []
    if (held.some(({heading}) => heading.length > 0)) return
    lists.pop()
    for (const item of held) holder.items.push(item)
    levels = [above, ...levels]
    above = null
  }

  return {
    lists,
    hasRows: () => levels[0]?.kind === 'row',
    isEmpty: () => lists.every(list => list.length === 0),
    add(passage, heading = []) {
      for (const [depth, marker] of passage.markers.entries()) {
        const shape = shapeOf(passage.print, marker)
        turnLetter(marker.label, shape)
        goBack(marker, shape)
        const at = place(marker, shape, depth === 0 ? passage.blanksAbove : 0)
        const isInnermost = depth === passage.markers.length - 1
        const item: Item = {
          marker: {
            print: slice(passage.print, marker.start, marker.end),
            kind: at.kind,
            gap: gapBehind(passage.print, marker),
          },
          label: labelOf(passage.print, marker),
          words: isInnermost ? passage.words : emptyPrint,
          items: [],
          tail: [],
          heading: depth === 0 ? heading : [],
        }
        enter(at, marker, shape).push(item)
        announcing = announces(item.words.text) ? item : null
      }
    },
    addRow(passage, heading = []) {
      const items = lists[0] ?? []
      levels = [{kind: 'row', glyph: null, shape: '', label: null, items}]
      items.push({marker: null, label: null, words: passage.print, items: [], tail: [], heading})
    },
    depthOf(passage) {
      const [top] = levels
      const [marker] = passage.markers
      if (!top || !marker || top.kind === 'row') return 0
      const {depth, isOpen} = place(marker, shapeOf(passage.print, marker), passage.blanksAbove)
      return isOpen && levels[depth]?.glyph === marker.glyph ? depth : null
    },
    announcing: () => announcing,
    addTail(print) {
      if (announcing) announcing.tail.push(print)
      else {
        lists.at(-1)?.at(-1)?.tail.push(print)
        tails.push(print)
        above = null
      }
    },
  }
}
