import {deniesCallIn} from './denies-call-in.js'

/** Most answers hold none of these. */
const mayTell = /call|appl|waive|aside|suspend|dispens|immediate/i
/** What says that a decision cannot be called in, or was. */
const closed: readonly RegExp[] = [
  /\b(?:not appl(?:y|icable)|(?:can)?not be called|can['’]t be called|no call)\b/i,
  /\bnot (?:be )?(?:subject|liable|open|available|eligible) (?:to|for) (?:the )?call/i,
  /\bcall[ -]?in (?:is |was )?not (?:available|permitted|allowed|possible|required)\b/i,
  /\bexempt(?:ed)? from (?:the )?call/i,
  /\b(?:waived|set aside|suspended|disapplied|dispensed with)\b/i,
  /^called[ -]in\b|(?<!\b(?:if|unless)(?: it)? )\b(?:was|were|has been|have been|previously|already) called[ -]in\b/i,
]
/** Nor can it be where nobody waits for that, unless the day is what is waited for. */
const immediate =
  /\bimmediate(?:ly)? (?:implement|effect)|\b(?:implement(?:ed|ation)?|effect|effective|force)(?: with)? immediate/i
const awaits = /\b(?:after|if|once|then|thereafter|unless|until)\b/i

/**
 * Whether an answer says that the decision cannot be called in, or was, or takes effect at once: a day that it names is
 * a deadline only where a word says so.
 */
export const leavesNoDeadline = (text: string): boolean =>
  deniesCallIn(text) ||
  (mayTell.test(text) && (closed.some(words => words.test(text)) || (immediate.test(text) && !awaits.test(text))))
