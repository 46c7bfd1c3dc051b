/** Markup, a bar that may part cells, blanks that are no ordinary space. */
const marks = () => /[*_`[<&\\|\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** Faster than `indexOf` where single spaces stand everywhere. */
const gaps = () => / {2}/g

/**
 * Asks of a text, from its beginning to its end, which of its stretches are printed just as they stand: without markup,
 * without bars, their blanks single spaces. Each of these is searched for from where the last one was found, so that the
 * whole text is looked at once, however many lines it has; stretches are to be asked for in their order.
 */
export function plainStretches(text: string): (from: number, to: number) => boolean {
  const anyMark = marks()
  const anyGap = gaps()
  let mark = -1
  let gap = -1
  return (from, to) => {
    if (gap < from) gap = search(anyGap, text, from, 2)
    if (mark < from) mark = search(anyMark, text, from, 1)
    while (mark < to && isAmpersandAlone(text, mark)) mark = search(anyMark, text, mark + 1, 1)
    return mark >= to && gap >= to - 1
  }
}

/** Where the first match of so many units begins at or after an index; the end of the text where there is none. */
function search(pattern: RegExp, text: string, from: number, width: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex - width : text.length
}

const ampersand = 0x26

/** Whether an ampersand stands there that begins no character reference: a letter like others. */
const isAmpersandAlone = (text: string, at: number): boolean =>
  text.charCodeAt(at) === ampersand && !/[#\dA-Za-z]/.test(text.charAt(at + 1))
