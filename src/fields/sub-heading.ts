import {beginsLower, endsInColon, endsSentence} from '../text/letters.js'
import type {Passage} from './passages.js'
import {endsInAnd} from './rows.js'

/** A sub-heading has no more words. */
const mostWords = 10

/** How far a line that belongs to an item below it stands from that item at most. */
export const mostHeadings = 4

/** > | Yours faithfully, / P. Heron": the quote began on a line above, and this is the end of what was quoted. */
const endsInQuote = (text: string): boolean =>
  text.endsWith('"') ? text.indexOf('"') === text.length - 1 : text.endsWith('”') && !text.includes('“')

/** > | (7 votes for, 2 against): said of what stands above. */
const isInBrackets = (text: string): boolean => text.startsWith('(') && text.endsWith(')')

/** Ten words at most, and neither an item, nor a cell, nor a part of a sentence; `1.1` begins none. */
const isShort = ({print: {text}, markers, cells}: Passage): boolean =>
  markers.length === 0 &&
  cells.length === 0 &&
  !beginsLower(text) &&
  !/^\d{1,3}\.\d/.test(text) &&
  /\p{L}/u.test(text) &&
  text.split(' ', mostWords + 1).length <= mostWords

/** A bare sub-heading: ten words at most, no final punctuation, `and`, brackets or end of a quote. */
export const canBeHeading = (passage: Passage): boolean => {
  const {text} = passage.print
  return (
    !endsSentence(text) &&
    !text.endsWith(',') &&
    !endsInQuote(text) &&
    !isInBrackets(text) &&
    !endsInAnd(text) &&
    isShort(passage)
  )
}

/**
 * > | Capital Programme:
 * A sub-heading with a colon. Above the first item of a list such a line may as well announce the list, and a sentence
 * does: only between items that go on with their numbering it is sure to be one.
 */
export const canBeHeadingWithColon = (passage: Passage): boolean =>
  endsInColon(passage.print.text) && isShort(passage) && !isSentence(passage.print.text)

/** > | That Cabinet:- / Having considered the report, Members agree that:- / Officers be instructed to:- */
const isSentence = (text: string): boolean =>
  text.includes(',') || begins.test(text) || holdsVerb.test(text) || goesOn.test(text)
const begins = /^(?:approve|having|subject to|that|the following|to)(?![a-z])/i
const holdsVerb = / (?:are|be|is|was|were) /i
/** What ends so is a sentence that the list goes on with: `Cabinet agree to:-`, `The Council:-`. */
const goesOn =
  /(?:^| )(?:agrees?|approves?|are|be|by|cabinet|considers?|council|following|follows|for|is|leader|members|notes?|that|to) ?:-?$/i
