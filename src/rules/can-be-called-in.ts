import type {DecisionRecord} from '../record/schema.js'

/** What an answer says that states no deadline; a day beside it is that of something else. */
const denials = [
  /^(?:not applicable|n ?\/ ?a|none|nil|not subject|exempt)\b/i,
  /\bcall[ -]?in (?:(?:is|was|has|been|period|procedure) ){0,4}waived\b/i,
] as const

/**
 * Whether the decision can be called in, so that a printed day is its deadline. What is only recommended is for another
 * body to decide; and `Not applicable - for Council on 5 October` names the day of the other body.
 */
export const canBeCalledIn = ({resolutions, callIn}: DecisionRecord): boolean =>
  (resolutions.length === 0 || resolutions.some(({kind}) => kind !== 'recommended')) &&
  !denials.some(denial => denial.test(callIn.text ?? ''))
