const denials = [
  /^(?:not applicable|n ?\/ ?a|none|nil|not subject|exempt)\b/i,
  /\bcall[ -]?in (?:(?:is|was|has|been|period|procedure) ){0,4}waived\b/i,
] as const

/**
 * Whether a call-in answer begins with a nil or says that call-in was waived: a day beside it is that of something else,
 * as in `Not applicable - for Council on 5 October`.
 */
export const deniesCallIn = (text: string): boolean => denials.some(denial => denial.test(text))
