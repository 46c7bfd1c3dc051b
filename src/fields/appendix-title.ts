/**
 * > | Appendix 1
 * > | Annex B - Colours of the seats
 * Whether a line is the title of what was printed below a decision, and is no part of it.
 */
export const isAppendixTitle = (text: string): boolean => mayBegin.test(text) && title.test(text)

const mayBegin = /^an|^ap/i
const title = /^(?:appendix|annexe?) (?:[a-z]|\d{1,2})(?:[.:]?| ?[.:\u2013-] .{1,100})$/i
