const longest = 40

/** Words before the number of a rule, a paragraph, a page; numbers before it may share the word. */
const named =
  /\b(?:rules?|paragraphs?|paras?|sections?|clauses?|orders?|articles?|regulations?|schedules?|parts?|items?|minutes?|appendix|pages?|nos?|numbers?)\b[.:]? ?(?:\(?\d{1,3}\.\d{1,3}\)? (?:and|or|&) ){0,2}$/i
const money = /[£$€] ?$/

/** Whether the number at an index is that of a rule or paragraph, or a sum of money: `Procedure Rule 15.20`, `£5.00`. */
export function isReference(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longest), at)
  return named.test(before) || money.test(before)
}
