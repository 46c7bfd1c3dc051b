const schedule = /\bschedule 12 ?\(?a\b/gi
const paragraph =
  /\bpara(?:graph)?s?\.? (\(?\d{1,2}\)?(?:(?:, and |, | and | & | or | to | ?[-–] ?)\(?\d{1,2}\)?){0,9})(?!\d|\.\d)/gi
/** A number of a list, or where a run of them begins and ends. */
const run = /(\d{1,2})(?:\)?(?: to | ?[-–] ?)\(?(\d{1,2}))?/g

/** How far from the words `Schedule 12A` its paragraph is looked for: further away it is a paragraph of the report. */
const near = 120
/** Room for a list of paragraphs that begins at the far end. */
const longestList = 100

/** The paragraphs of Schedule 12A that a text names, in order: those that stand nearest to each mention of it. */
export function exemptParagraphs(text: string): string[] {
  const named = [...text.matchAll(schedule)].flatMap(({index}) => {
    const start = Math.max(0, index - near)
    const around = text.slice(start, index + near + longestList)
    const [closest] = [...around.matchAll(paragraph)]
      .map(match => ({list: match[1] ?? '', distance: distanceTo(index - start, match)}))
      .filter(({distance}) => distance <= near)
      .sort((one, other) => one.distance - other.distance)
    return numbersOf(closest?.list ?? '')
  })
  return [...new Set(named)].sort((one, other) => one - other).map(String)
}

/** `1, 3 and 5 to 7` is 1, 3, 5, 6, 7. */
const numbersOf = (list: string): number[] =>
  [...list.matchAll(run)].flatMap(([, first, last = first]) =>
    Array.from({length: Math.max(1, Number(last) - Number(first) + 1)}, (_, index) => Number(first) + index),
  )

const distanceTo = (at: number, {index, 0: words}: RegExpExecArray) =>
  index < at ? Math.max(0, at - index - words.length) : index - at
