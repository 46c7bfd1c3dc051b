import type {Marker} from './marker.js'
import {emptyPrint, type Print} from './print.js'

/** A printed line, or one cell of a table row. Blank lines are lines too: they part paragraphs. */
export type Line = {
  readonly print: Print
  /** [start, end) of the line in the source, without its line end. What the print does not cover is markup or blanks. */
  readonly start: number
  readonly end: number
  /** Blanks before the first word, a tab to the next multiple of eight. */
  readonly indent: number
  /**
   * Characters of its source line, label and addresses included, emphasis not; 0 for a cell or another part of one,
   * without end where a drawn cell had no room for the next word.
   */
  readonly width: number
  /** How many `#` opened the line; 0 for none. */
  readonly level: number
  readonly markers: readonly Marker[]
  /** The line opens with an `o` and three or more blanks: what a lost circle bullet may leave behind. */
  readonly wideO: boolean
  /** Cells of a table row with two filled cells or more, or of a line that holds `|`, or of a drawn one; else none. */
  readonly cells: readonly Line[]
  /**
   * `page`: a form feed stands above. `cell`: a table cell begins here. `drawn`: a line of a table drawn with `+---+` or as a box,
   * where a cell's text runs over several lines; none is left once rows are taken apart.
   */
  readonly opens: 'line' | 'page' | 'cell' | 'drawn'
}

export const isBlankLine = (line: Line): boolean => line.print.text === ''

/** A line of 60 characters or more was broken by a typewriter's margin, not by its author: its label and addresses count. */
export const isWide = ({print, width}: Line): boolean => Math.max(print.text.length, width) >= wrappedLength
const wrappedLength = 60

export const noCells: readonly Line[] = []
const noMarkers: readonly Marker[] = []

export const blankLine = (start: number, end: number, opens: Line['opens'] = 'line'): Line => ({
  print: emptyPrint,
  start,
  end,
  indent: 0,
  width: 0,
  level: 0,
  markers: noMarkers,
  wideO: false,
  cells: noCells,
  opens,
})
