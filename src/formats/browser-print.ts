import {standsAt} from '../text/letters.js'
import {unitAt} from '../text/unit-at.js'
import {beginsInNumber, endsInNumber, isPageNumber} from './furniture.js'

const isWeb = /^www\./i
const address =
  /^(?:https?:\/\/|file:\/\/|www\.)\S+ (?:\d{1,2}\/\d{1,2}\/\d{2,4}(?:,? \d{1,2}:\d{2}(?::\d{2})?)?|(?:page )?\d{1,3}(?:\/| of )\d{1,3})$/i
const day = /^\d{1,2}\/\d{1,2}\/\d{2,4}(?:,? \d{1,2}:\d{2})? /
const pageOf = / page \d{1,3} of \d{1,3}$/i
const longestPageOf = ' Page 100 of 100'.length

const mayBeAddress = (text: string): boolean => text.includes('://') || isWeb.test(text)

const anyTop = /top/i
const wayToTop =
  /^(?:\^ ?)?(?:(?:back|return|go) to (?:the )?top(?: of (?:the )?page)?|top of (?:the )?page)[ .^\u2191]{0,3}$/i
const longestWay = 30
/** What it begins with, in lower case. */
const waysBegin = new Set(Array.from('^brgt', letter => letter.charCodeAt(0) | 0x20))
export const isWayToTop = (text: string): boolean =>
  waysBegin.has(unitAt(text, 0) | 0x20) && text.length <= longestWay && anyTop.test(text) && wayToTop.test(text)

/**
 * > | http://www.example.gov.uk/decision?id=12     12/03/2015
 * > | Page 2 of 3
 * > | Back to top
 * What stands at the foot of a page: its number, its address with the day or the number of the page behind it, as
 * browsers print them, or the way back to its top.
 */
export const isPageFoot = (text: string): boolean =>
  isPageNumber(text) || (endsInNumber(text) && mayBeAddress(text) && address.test(text)) || isWayToTop(text)

/**
 * > | 12/03/2015, 14:05      View Cabinet Decision Record
 * > | View Cabinet Decision Record         Page 2 of 3
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * The title in the head of a page that a browser printed, without the day or the page; empty for other lines.
 */
export function titleInPageHead(text: string): string {
  if (beginsInNumber(text)) {
    const begin = text.charAt(1) === '/' || text.charAt(2) === '/' ? day.exec(text) : null
    return text.slice(begin?.[0].length ?? text.length)
  }
  if (!endsInNumber(text) || !standsAt(text, text.lastIndexOf(' ') - 3, ' of ')) return ''
  const page = pageOf.exec(text.slice(-longestPageOf))?.[0].length ?? text.length
  return text.slice(0, -page)
}
