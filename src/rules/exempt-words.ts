/** Without one of these a text says nothing of the kind, and most texts are without. */
const mayTell = /exclu|schedule 12|100a|exempt information|not for publication/i

/** Schedule 12A lists what is exempt; section 100A(4) lets the public be excluded for it. The rest are their terms. */
const law = /\bschedule 12 ?\(?a\b|\b(?:section|sec|s)\.? ?100a ?\(4\)|\bexempt information\b|\bnot for publication\b/gi
/** `The report contained no exempt information within the meaning of`: what comes before a mention that says nothing. */
const denial =
  /\b(?:no|not|nor|nothing|none)(?: (?:contain|include|hold|any|in|of|the|this|report|appendix|appendices|was|were|is|are|be|confidential|or|information|which|that)){0,8} exempt\b/i
/** How far back from the end of its mention the law is denied. */
const near = 120

const people = '(?:the )?(?:members of the )?(?:press and (?:the )?)?public(?: and (?:the )?press)?'
/** ` were therefore excluded`. */
const areExcluded =
  '(?: (?:be|is|are|was|were|been|being|had|has|have|shall|should|will|would|may|must|to|then|now|also|hereby|therefore|accordingly)){1,6} excluded'
/** ` from this part of the meeting`, ` for the next item`, ` during consideration`. */
const fromMeeting =
  ' (?:from|for|during) (?:(?:the|this|that|these|those|next|following|remaining|remainder|rest|parts?|of) ){0,6}(?:meeting|items?|consideration|discussion|proceedings)\\b'
/** Where a clause ends. A noun would be what is excluded: `excluding public holidays`. */
const end = ' ?(?:$|[.,;:)\\n])'

/** `the public, other than the officers named, be`, `were, therefore, excluded`: what says no more than that. */
const inserted = /,[^,.;:]{1,100},(?= )| \([^().;:]{1,100}\)/g

/** Only of a meeting does it go without saying that this is what the public is excluded from. */
const signs: readonly RegExp[] = [
  new RegExp(`\\b${people}${areExcluded}${fromMeeting}`, 'i'),
  new RegExp(`(?:^|[.,;:\\n] ?|\\bthat |\\bpress and )${people}${areExcluded}${end}`, 'i'),
  new RegExp(`\\b(?:exclud(?:e|es|ed|ing)|exclusion of) ${people}${fromMeeting}`, 'i'),
  new RegExp(`\\b(?:excluded?|exclusion of) ${people}${end}`, 'i'),
]

/** Whether a text says that the press and public were excluded, or names the law of what is exempt, or its terms. */
export function isExempt(text: string): boolean {
  if (!mayTell.test(text)) return false
  if ([...text.matchAll(law)].some(({0: mention, index}) => !isDenied(text, index + mention.length))) return true
  const plain = text.replace(inserted, '')
  return signs.some(sign => sign.test(text) || sign.test(plain))
}

/** Whether the sentence that mentions the law says that nothing is exempt. */
const isDenied = (text: string, end: number) =>
  denial.test(
    text
      .slice(Math.max(0, end - near), end)
      .split(/[.;] (?=[A-Z])/)
      .at(-1) ?? '',
  )
