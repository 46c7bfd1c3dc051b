import {isBlank} from './blanks.js'
import {endsLine} from './line-ends.js'

/**
 * The beginning of a text, at most so many UTF-16 units of it. It ends before a blank, unless that would leave less than
 * half of it; no character is cut in two.
 */
export function excerpt(text: string, most: number): string {
  if (text.length <= most) return text
  for (let end = most; end > most / 2; end--)
    if (isSpace(text.charCodeAt(end)) && !isSpace(text.charCodeAt(end - 1))) return text.slice(0, end)
  const isHalf = (text.charCodeAt(most - 1) & 0xfc00) === 0xd800
  return text.slice(0, isHalf ? most - 1 : most)
}

/** The beginning of a text in backticks, with ` ...` behind them where it goes on. */
export function quote(text: string, most: number): string {
  const words = excerpt(text, most)
  return `\`${words}\`${words.length < text.length ? ' ...' : ''}`
}

const isSpace = (unit: number) => isBlank(unit) || endsLine(unit)
