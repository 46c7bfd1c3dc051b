import {unitAt} from './unit-at.js'

/** Tab, space, no-break space and the other space separators of Unicode: what is printed as a blank. */
export function isBlank(unit: number): boolean {
  if (unit < 0xa0) return unit === 0x20 || unit === 0x09
  if (unit < 0x1680) return unit === 0xa0
  return (unit >= 0x2000 && unit <= 0x200a) || unit === 0x1680 || unit === 0x202f || unit === 0x205f || unit === 0x3000
}

const irregular = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]| {2}/

/** Whether the text holds a blank that is not a single ordinary space. */
export const hasIrregularBlanks = (text: string): boolean => irregular.test(text)

/** Index of the first character at or after `from`, before `to`, that is no blank. */
export function skipBlanks(text: string, from: number, to = text.length): number {
  let at = from
  while (at < to && isBlank(unitAt(text, at))) at++
  return at
}

/** Index after the last character before `to`, not before `from`, that is no blank. */
export function skipBlanksBack(text: string, to: number, from = 0): number {
  let at = to
  while (at > from && isBlank(unitAt(text, at - 1))) at--
  return at
}
