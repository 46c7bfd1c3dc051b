const longest = 64
const most = 1024

/**
 * The same function of a printed line, its answers for short lines remembered: archives repeat their headings. Answers
 * must not be changed by whoever gets them.
 */
export function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return text => {
    if (text.length > longest) return answer(text)
    const found = known.get(text)
    if (found !== undefined) return found
    const own = detached(text)
    const made = answer(own)
    if (known.size >= most) known.clear()
    known.set(own, made)
    return made
  }
}

/** A copy: a piece of a text keeps the whole text in memory for as long as it is kept itself. */
const detached = (text: string): string => ` ${text}`.slice(1)
