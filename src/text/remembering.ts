const longest = 64
const most = 1024

/**
 * The same function of a printed line, remembering its answers for the short lines that archives repeat, such as their
 * headings. Only an answer that is `worth` it is kept: what no other line says would be kept for nothing. Answers must
 * not be changed by whoever gets them.
 */
export function remembering<Answer>(
  answer: (text: string) => Answer,
  worth: (answer: Answer) => boolean,
): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return text => {
    if (text.length > longest) return answer(text)
    const found = known.get(text)
    if (found !== undefined) return found
    const made = answer(text)
    if (!worth(made)) return made
    if (known.size >= most) known.clear()
    const own = detached(text)
    known.set(own, answer(own)) // of the copy, since an answer may keep a piece of its line
    return made
  }
}

/** A copy: a piece of a text keeps the whole text in memory for as long as it is kept itself. */
export const detached = (text: string): string => ` ${text}`.slice(1)
