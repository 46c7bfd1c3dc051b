/** Without one of these a text says nothing of the kind, and most texts are without. */
const mayTell = /exclu|schedule 12|100 ?\(?a|exempt|not for publication|private session/i

/** Schedule 12A lists what is exempt; section 100A(4) lets the public be excluded for it. The rest are their terms. */
const law: readonly RegExp[] = [
  /\bschedule 12 ?\(?a\b/gi,
  /\b(?:section|sec|s)\.? ?100 ?\(?a\)? ?\(4\)/gi,
  /\bexempt information\b(?! (?:categor|polic|procedure|provision|rule|service|system))/gi,
  /\bexempt (?:annex|appendi(?:x|ces)|report)\b/gi,
  /\b(?:annex|appendi(?:x|ces)|report)(?: [a-z\d]{1,3}){0,3} \(exempt\)/gi,
  /\bexempt from publication\b/gi,
  /^exempt(?= ?:| [\u2013-] )/gi,
  /\bnot for publication\b/gi,
  /\bin(?:to)? private session\b/gi,
]
/** `The report contained no exempt information within the meaning of`: what comes before a mention that says nothing. */
const denial =
  /\b(?:no|not|nor|nothing|none)(?: (?:contain|include|hold|any|in|of|the|this|report|appendix|appendices|was|were|is|are|be|confidential|or|information|which|that)){0,8} exempt\b/i
/** `Exempt information: None`. */
const denialBehind = /^ ?[:\u2013-] ?(?:none|nil|no|n\/a|not applicable)\b/i
/** `It was not necessary to`, `There was no need to`, `agreed not to`: before an exclusion that did not happen. */
const notSo = /\b(?:no|not|never|nor|without|cannot)(?: (?!(?:and|as|but|only|since|so)\b)[a-z]{1,20}){0,4} ?$/i
/** `Cabinet agreed to`, before an exclusion of the public alone: else a fence or a by-law can be what excludes it. */
const decides = /\b(?:agreed|decided|moved|proposed|resolved|voted)(?: [a-z]{1,20}){0,4} ?$/i
/** How far back from a mention that is looked for. */
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
  new RegExp(`\\b${people}${areExcluded}${fromMeeting}`, 'gi'),
  new RegExp(`(?:^|[.,;:\\n] ?|\\bthat |\\bpress and )${people}${areExcluded}${end}`, 'gi'),
  new RegExp(`\\b(?:exclud(?:e|es|ed|ing)|exclusion of) ${people}${fromMeeting}`, 'gi'),
  new RegExp(`\\bexclusion of ${people}${end}`, 'gi'),
  new RegExp(`\\bexcluded? ${people}${end}`, 'gi'),
]
const ofPublicAlone = /^excluded? (?!.*press)/i

/** Whether a text says that the press and public were excluded, or names the law of what is exempt, or its terms. */
export function isExempt(text: string): boolean {
  if (!mayTell.test(text)) return false
  if (law.some(words => anyOf(words, text, ({0: mention, index}) => !isDenied(text, index + mention.length))))
    return true
  const plain = text.replace(inserted, '')
  return signs.some(sign => isToldIn(text, sign) || (plain !== text && isToldIn(plain, sign)))
}

const anyOf = (words: RegExp, text: string, holds: (match: RegExpExecArray) => boolean): boolean =>
  [...text.matchAll(words)].some(holds)

/** Whether the sentence that mentions the law says that nothing is exempt. */
const isDenied = (text: string, end: number) =>
  denial.test(sentenceBefore(text, end)) || denialBehind.test(text.slice(end, end + near))

const isToldIn = (text: string, sign: RegExp): boolean =>
  anyOf(sign, text, ({0: words, index}) => {
    const before = sentenceBefore(text, index)
    return !notSo.test(before) && (!ofPublicAlone.test(words) || decides.test(before))
  })

const sentenceBefore = (text: string, end: number): string =>
  text
    .slice(Math.max(0, end - near), end)
    .split(/[.;] (?=[A-Z])/)
    .at(-1) ?? ''
