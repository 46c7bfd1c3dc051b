/** Markup, a bar that may part cells, blanks that are more than one ordinary space. An ampersand alone is a letter. */
const mark = /[*_`[<\\|\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]| {2}|&[#\dA-Za-z]/

/** Whether a line is printed just as it stands: without markup, without bars, its blanks single spaces. */
export const isPlain = (raw: string): boolean => !mark.test(raw)
