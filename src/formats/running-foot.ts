import type {Authority} from '../authorities/authority.js'
import {isDigit, standsAt} from '../text/letters.js'
import {unitAt} from '../text/unit-at.js'
import {endsInDay, looksLikeDay} from './day-shape.js'
import type {HeaderTexts} from './repeated-header.js'

const longest = 100
const numberBefore = /^(?:page )?\d{1,3}(?: ?[-\u2013|] ?| )(?=[a-z])/i
const numberBehind = /(?:[ ,]|[-\u2013|] ?)(?:page )?\d{1,3}$/i
const markBehind = /[ ,\u2013|-]{1,3}$/

/**
 * > | 3 Cabinet
 * > | Cabinet 12 March 2015 - 3
 * What a page's foot says of the document beside the number of the page: a header line of the record again, or the name of
 * the council or of its decision maker, with a day or without. `header` holds the header lines as printed.
 */
export function isRunningFoot(text: string, header: Pick<HeaderTexts, 'has'>, council: Authority): boolean {
  if (text.length > longest) return false
  const before = mayPartPage(unitAt(text, behindNumber(text))) ? numberBefore.exec(text) : null
  if (before) return namesDocument(text.slice(before[0].length), header, council)
  const behind = mayPartPage(unitAt(text, beforeNumber(text))) ? numberBehind.exec(text.slice(-12)) : null
  return behind !== null && namesDocument(text.slice(0, -behind[0].length).replace(markBehind, ''), header, council)
}

/** No page has a longer number. */
const mostDigits = 3

function behindNumber(text: string): number {
  const from = standsAt(text, 0, 'page ') ? 'page '.length : 0
  let at = from
  while (at < from + mostDigits && isDigit(unitAt(text, at))) at++
  return at
}

function beforeNumber(text: string): number {
  let at = text.length - 1
  while (at >= text.length - mostDigits && isDigit(unitAt(text, at))) at--
  return at
}

/** What stands between the number of a page and words; behind the number of a heading or an item there is a full stop. */
const mayPartPage = (unit: number): boolean =>
  unit === 0x20 || unit === 0x2c || unit === 0x2d || unit === 0x2013 || unit === 0x7c

function namesDocument(words: string, header: Pick<HeaderTexts, 'has'>, {name, decisionMaker}: Authority): boolean {
  if (header.has(words)) return true
  const lower = words.toLowerCase()
  for (const one of [name, decisionMaker]) {
    if (!lower.startsWith(one.toLowerCase())) continue
    const rest = words.slice(one.length).replace(/^[ ,:\u2013|-]{1,3}/, '')
    if (rest === '' || (rest.length < words.length - one.length && looksLikeDay(rest) && endsInDay(rest))) return true
  }
  return false
}
