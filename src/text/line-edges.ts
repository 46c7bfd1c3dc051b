import {skipBlanks, skipBlanksBack} from './blanks.js'
import {withoutAttributes} from './bracketed-spans.js'
import {skipUnprinted} from './controls.js'
import {unitAt} from './unit-at.js'

/** Runs of `-`, `=`, `*` or `_`, the line under a table's head, and the lines of a drawn box: rules, not words. */
const rule = /^(?:[-=*_|:+\s]*)$/
const boxRule = /^[\u2500-\u257f\s]*$/
const isBoxLine = (raw: string): boolean => unitAt(raw, 0) >> 7 === 0x2500 >> 7
export const isRule = (raw: string): boolean =>
  raw.length >= 3 &&
  (isBoxLine(raw)
    ? boxRule.test(raw) && /([\u2500\u2501\u2550])\1/.test(raw)
    : ruleStarts.includes(raw.charAt(0)) && rule.test(raw) && /([-=*_])[ |:+]*\1/.test(raw))
const ruleStarts = '-=*_|:+'

/** Whether a rule may be one of those between the rows of a drawn table. */
export const isGridRule = (raw: string): boolean => raw.startsWith('+') || isBoxLine(raw)

/** What parts the cells of a drawn table: a bar, or one of those that boxes are drawn with. */
export const beginsWithBar = (raw: string): boolean => /^[|\u2502\u2503\u2551]/.test(raw)

const quoteMark = 0x3e
const isBlankAt = (text: string, at: number) => skipBlanks(text, at, at + 1) > at

/**
 * > | > 2. Record of the Decision
 * > | >> 2. Record of the Decision
 * Where the words begin behind the marks that quote a line. A mark that nothing parts from a word quotes it below a line
 * that is quoted.
 */
export function skipQuoteMarks(text: string, start: number, to: number, isQuoted: boolean): number {
  let from = start
  while (from < to && unitAt(text, from) === quoteMark) {
    const next = from + 1
    if (!isQuoted && next < to && unitAt(text, next) !== quoteMark && !isBlankAt(text, next)) break
    from = skipUnprinted(text, next, to)
  }
  return from
}

/** How many of one to six `#` stand before a blank; 0 for none. */
export function headingLevel(text: string, from: number, to: number): number {
  let level = 0
  while (from + level < to && unitAt(text, from + level) === 0x23) level++
  return level <= 6 && isBlankAt(text, from + level) ? level : 0
}

/** A Markdown heading may be closed with `#` as well, and with attributes behind them. */
export function withoutClosing(heading: string): string {
  const raw = withoutAttributes(heading)
  let end = raw.length
  while (end > 0 && unitAt(raw, end - 1) === 0x23) end--
  return end < raw.length && isBlankAt(raw, end - 1) ? raw.slice(0, skipBlanksBack(raw, end)) : raw
}

/** A backslash at the end of a Markdown line asks for a line break, which the line's end is already. */
export function withoutHardBreak(raw: string): string {
  const last = raw.length - 1
  let slashes = 0
  while (unitAt(raw, last - slashes) === 0x5c) slashes++
  return slashes % 2 === 1 ? raw.slice(0, skipBlanksBack(raw, last)) : raw
}
