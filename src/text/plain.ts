/** Markup, a bar that may part cells, blanks that are no ordinary space; an ampersand only where it may begin a reference. */
const special = () => /[*_`[<\\|\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|&[#\dA-Za-z]/g

/** Faster than `indexOf` where single spaces stand everywhere. */
const gaps = () => / {2}/g

/**
 * Asks of a text, from its beginning to its end, which of its stretches are printed just as they stand: without markup,
 * without bars, their blanks single spaces. Each of these is searched for from where the last one was found, so that the
 * whole text is looked at once, however many lines it has; stretches are to be asked for in their order.
 */
export function plainStretches(text: string): (from: number, to: number) => boolean {
  const pattern = special()
  const wide = gaps()
  let mark = -1
  let gap = -1
  return (from, to) => {
    if (mark < from) {
      pattern.lastIndex = from
      mark = pattern.exec(text)?.index ?? text.length
    }
    if (gap < from) {
      wide.lastIndex = from
      gap = wide.exec(text)?.index ?? text.length
    }
    return mark >= to && gap >= to - 1
  }
}
