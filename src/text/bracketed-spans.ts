/** > | [Title of Item/Report]{.underline} — what a converter writes for looks that Markdown has no mark for. */
const closing = () => /\]\{\.[a-z-]{1,30}\}/g

export const mayHoldSpans = (raw: string): boolean => raw.includes(']{.')

/** The marks of a line's bracketed spans, [start, end) each: opening brackets, and closing ones with their class. */
export function bracketMarks(raw: string): [start: number, end: number][] {
  if (!mayHoldSpans(raw)) return []
  const marks: [number, number][] = []
  const open: number[] = []
  let at = 0
  for (const found of raw.matchAll(closing())) {
    for (; at < found.index; at++) {
      const unit = raw.charCodeAt(at)
      if (unit === 0x5b) open.push(at)
      else if (unit === 0x5d) open.pop()
    }
    at = found.index + 1
    const start = open.pop()
    if (start !== undefined) marks.push([start, start + 1], [found.index, found.index + found[0].length])
  }
  return marks.sort(([one], [other]) => one - other)
}
