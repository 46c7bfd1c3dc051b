import type {Line} from '../text/line.js'
import type {BareNumber} from './bare-number.js'

/** Which bare numbers of a record are taken out of its text. */
export type PageNumbers = {
  /** Those of pages. */
  readonly pages: ReadonlySet<Line>
  /** One that may be said as well: nobody claims it, so that it is reported. */
  readonly doubted: ReadonlySet<Line>
}

/**
 * Judges the bare numbers of a record, section by section: those of pages go up by one. Where a number may be said, the
 * numbers of other pages must lead to it, or from it; without any, it is the first page's or the second's.
 */
export function pageNumbersAmong(sections: readonly (readonly BareNumber[])[]): PageNumbers {
  const all = sections.flat()
  if (all.length === 0) return none
  const pages = new Set<Line>()
  const take = (numbers: readonly BareNumber[]) => {
    if (goUpByOne(numbers)) for (const {line} of numbers) pages.add(line)
  }
  for (const numbers of sections) {
    take(numbers.filter(({sign}) => sign === 'page'))
    if (!numbers.some(isDoubtful)) take(numbers)
  }
  const known = all.filter(({line}) => pages.has(line))
  const [only, another] = all.filter(isDoubtful)
  for (const numbers of sections) if (numbers.some(isDoubtful) && isLedTo(numbers, known)) take(numbers)
  const isAlone = only !== undefined && !another && known.length === 0 && only.number <= fewPages
  return {pages, doubted: new Set(isAlone && !pages.has(only.line) ? [only.line] : [])}
}

const none: PageNumbers = {pages: new Set(), doubted: new Set()}

const isDoubtful = ({sign}: BareNumber): boolean => sign === 'none'

/** A record fills so many pages, or few more. */
const fewPages = 2

const goUpByOne = (numbers: readonly BareNumber[]): boolean =>
  numbers.every(({number}, index) => index === 0 || number === (numbers[index - 1]?.number ?? 0) + 1)

/** Whether the numbers of a section go on with those of other sections, or hold one that is not in doubt. */
function isLedTo(numbers: readonly BareNumber[], known: readonly BareNumber[]): boolean {
  if (!areApart(numbers)) return false
  if (!numbers.every(isDoubtful)) return true
  const [first] = numbers
  const last = numbers.at(-1)
  return known.some(({number}) => number + 1 === first?.number || number - 1 === last?.number)
}

/** Between two pages stand several lines; in a table of two columns each number has one above it. */
const areApart = (numbers: readonly BareNumber[]): boolean =>
  numbers.every(
    ({above, sign}, index) => index === 0 || sign !== 'none' || above > (numbers[index - 1]?.above ?? 0) + fewLines,
  )
const fewLines = 2
