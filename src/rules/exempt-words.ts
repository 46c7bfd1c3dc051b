const schedule = /\bschedule 12 ?\(?a\b/gi
/** `the press and public be excluded`, `members of the public were therefore excluded`. */
const excluded =
  /\b(?:press|public) (?:(?:be|is|are|was|were|been|being|had|have|should|must|to|then|therefore) ){1,4}excluded\b/i
/** `exclude the press and public`, `exclusion of the public`. */
const exclusion = /\b(?:exclude|excludes|excluding|exclusion of) (?:the )?(?:members of the )?(?:press|public)\b/i
const paragraph = /\bpara(?:graph)?s?\.? (\(?\d{1,2}\)?(?:(?:, and |, | and | & | or )\(?\d{1,2}\)?){0,9})(?!\d|\.\d)/gi

/** How far from the words `Schedule 12A` its paragraph is looked for: further away it is a paragraph of the report. */
const near = 120
/** Room for a list of paragraphs that begins at the far end. */
const longestList = 100

/** Whether a text says that the press and public were excluded, or names the schedule of what is exempt. */
export const isExempt = (text: string): boolean =>
  text.search(schedule) >= 0 || excluded.test(text) || exclusion.test(text)

/** The paragraphs of Schedule 12A that a text names, in order: those that stand nearest to each mention of it. */
export function exemptParagraphs(text: string): string[] {
  const named = [...text.matchAll(schedule)].flatMap(({index}) => {
    const start = Math.max(0, index - near)
    const around = text.slice(start, index + near + longestList)
    const [closest] = [...around.matchAll(paragraph)]
      .map(match => ({list: match[1] ?? '', distance: distanceTo(index - start, match)}))
      .filter(({distance}) => distance <= near)
      .sort((one, other) => one.distance - other.distance)
    return closest?.list.match(/\d{1,2}/g) ?? []
  })
  return [...new Set(named)].sort((one, other) => Number(one) - Number(other))
}

const distanceTo = (at: number, {index, 0: words}: RegExpExecArray) =>
  index < at ? Math.max(0, at - index - words.length) : index - at
