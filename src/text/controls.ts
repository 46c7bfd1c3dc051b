import type {Say} from '../messages.js'
import {skipBlanks, skipBlanksBack} from './blanks.js'
import {unitAt} from './unit-at.js'

/** Control characters that are no line end or tab, and format characters: zero-width, soft hyphen, bidirectional. */
const controls = () => /(?:(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}])+/gu

/** A control or format character that prints nothing wherever it stands; a soft hyphen may print a hyphen. */
export function printsNothing(unit: number): boolean {
  if (unit < 0x200b) return unit < 0x20 ? unit !== 9 : unit >= 0x7f && unit < 0xa0
  return unit <= 0x200f || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f) || unit === 0xfeff
}

/** Index of the first character at or after `from`, before `to`, that prints anything but a blank. */
export function skipUnprinted(text: string, from: number, to: number): number {
  let at = skipBlanks(text, from, to)
  while (at < to && printsNothing(unitAt(text, at))) at = skipBlanks(text, at + 1, to)
  return at
}

/** Index after the last such character before `to`, not before `from`. */
export function skipUnprintedBack(text: string, to: number, from: number): number {
  let at = skipBlanksBack(text, to, from)
  while (at > from && printsNothing(unitAt(text, at - 1))) at = skipBlanksBack(text, at - 1, from)
  return at
}

const named = (run: string) =>
  Array.from(
    run.slice(0, 16),
    character => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ')

/** Adds `control-character` where characters stand that cannot be seen; values keep them. */
export function sayControls(text: string, say: Say): void {
  for (const found of text.matchAll(controls())) sayControl(found[0], found.index, say)
}

/** The same for what a character reference at `place` prints. */
export function sayControlsOfReference(printed: string, place: number, say: Say): void {
  if (printed.length === 1 && unitAt(printed, 0) >= 0x20 && unitAt(printed, 0) < 0x7f) return
  const [run] = printed.match(controls()) ?? []
  if (run !== undefined) sayControl(run, place, say)
}

const sayControl = (run: string, place: number, say: Say) =>
  say(
    'control-character',
    place,
    `Unexpected control or format character ${named(run)}, expected printed text; values keep it within a line`,
  )
