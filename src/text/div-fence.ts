import {endOfAttributes} from './bracketed-spans.js'
import {endsLine} from './line-ends.js'

/** What a converter notes of a page's part may run over several lines. */
const longestFence = 1000

/** Three colons or more, alone or with one class, or behind the attributes; closed with colons for its looks. */
const bare = /^:{3,}(?: *[\w-]+)?(?: +:+)?$/
const closing = /^ *:*$/

/**
 * > | ::: {#main .region style="width: 100%"}
 * > | :::: val
 * > | :::
 * A converter fences a part of a page or a style of a document off with lines of colons, which print nothing. Where the
 * fence ends in the text that begins on [from, to), a line: behind that line where its attributes go on below; -1 where
 * the line is no fence but words behind colons.
 */
export function endOfDivFence(text: string, from: number, to: number): number {
  if (!text.startsWith(':::', from)) return -1
  let at = from
  while (at < to && isColonOrSpace(text.charCodeAt(at))) at++
  if (text.charAt(at) !== '{') return to - from <= longestFence && bare.test(text.slice(from, to)) ? to : -1
  const behind = endOfAttributes(text, at, longestFence)
  if (behind < 0) return -1
  if (behind <= to) return closing.test(text.slice(behind, to)) ? to : -1
  let end = behind
  while (end < text.length && end <= behind + longestFence && !endsLine(text.charCodeAt(end))) end++
  return closing.test(text.slice(behind, end).trimEnd()) ? end : -1
}

const isColonOrSpace = (unit: number): boolean => unit === 0x3a || unit === 0x20

/** Whether a line, or a line of a drawn cell, is a whole fence. */
export const isDivFence = (raw: string): boolean => endOfDivFence(raw, 0, raw.length) >= 0
