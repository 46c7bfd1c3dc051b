import {endsInColon} from '../text/letters.js'
import type {Marker, MarkerKind} from '../text/marker.js'
import type {Item} from './outline.js'
import {holdsKind, kindBegun, type Series} from './series.js'

/** A list that is open where an outline is read, from the outermost one in. */
export type Level = Series & {readonly items: Item[]}

/** Whether an item ends in a colon, or in the dash that some print instead. */
export const announces = (text: string): boolean => endsInColon(text) || text.endsWith(' -') || text.endsWith(' –')

/** The deepest level of those that fit, one with markers of the same shape before others. */
export function deepest(levels: readonly Level[], shape: string, fits: (level: Level) => boolean): number {
  const alike = levels.findLastIndex(level => level.shape === shape && fits(level))
  return alike >= 0 ? alike : levels.findLastIndex(fits)
}

/** The kind of list that a marker begins below the line that announces it: a first label, or a bullet not yet open. */
export function kindBelow(levels: readonly Level[], marker: Marker, shape: string): MarkerKind | undefined {
  if (marker.glyph !== null) return levels.some(level => level.glyph === marker.glyph) ? undefined : 'bullet'
  const kind = kindBegun(marker)
  return levels.some(level => level.kind === kind && level.shape === shape) ? undefined : kind
}

/** A row holds a list only where it announces one. */
export const holds = (level: Level, kind: MarkerKind): boolean =>
  level.kind === 'row' ? announces(level.items.at(-1)?.words.text ?? '') : holdsKind(level.kind, kind)
