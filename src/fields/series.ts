import {labelAfter} from '../text/labels.js'
import {type Marker, type MarkerKind, markerKinds} from '../text/marker.js'
import type {Print} from '../text/print.js'

/** What the items of one list have in common, and the label that was printed last. */
export type Series = {
  readonly kind: MarkerKind | 'row'
  readonly glyph: string | null
  /** The marker without its label: `.`, `)`, `()`. */
  readonly shape: string
  readonly label: string | null
}

export const shapeOf = ({text}: Print, {start, labelStart, end, label}: Marker): string =>
  label === null
    ? ''
    : (labelStart > start && text.charAt(labelStart - 1) === '(' ? '(' : '') +
      text.slice(labelStart + label.length, end)

const firstLabels: Readonly<Record<MarkerKind, string | null>> = {number: '1', letter: 'a', roman: 'i', bullet: null}

/** Whether a marker is the first of its kind, so that a list begins, or begins again. */
export const isFirstOf = (kind: MarkerKind, label: string | null): boolean =>
  label !== null && label === firstLabels[kind]

/** The kind of list that a marker can begin, bullets aside. */
export const kindBegun = ({kinds, label}: Marker): MarkerKind | undefined => kinds.find(kind => isFirstOf(kind, label))

/** Whether a marker is the next of a series: its label follows the last one, or its bullet is the same. */
export function goesOn(series: Series, {kinds, label, glyph}: Marker): boolean {
  if (series.kind === 'row' || !kinds.includes(series.kind)) return false
  if (label === null || series.label === null) return glyph !== null && glyph === series.glyph
  return labelAfter(series.kind, series.label) === label
}

/** What a marker is that goes on with nothing: `v.` is a letter where letters are open, else a numeral, as `ii.` is. */
export function kindOf({kinds, label}: Marker, open: readonly Series[]): MarkerKind {
  const [only = 'bullet'] = kinds
  if (kinds.length < 2 || label === null) return only
  const last = open.findLast(({kind}) => kind === 'roman' || kind === 'letter')
  return label !== 'i' && label.length === 1 && last?.kind === 'letter' ? 'letter' : 'roman'
}

/** Whether a list of one kind holds another by the usual order, where no label says otherwise. */
export const holdsKind = (outer: MarkerKind, inner: MarkerKind): boolean =>
  markerKinds.indexOf(outer) < markerKinds.indexOf(inner)
