import {isSmallLetter, standsAt} from '../text/letters.js'
import {unitAt} from '../text/unit-at.js'
import type {Format, Furniture} from './format.js'
import {commonFurniture} from './furniture.js'
import {formats} from './index.js'

/** Furniture that a line prints: of which format, null for what every format prints, and how many characters it takes. */
export type PrintedFurniture = {
  readonly furniture: Furniture
  readonly format: Format | null
  readonly words: number
}

type Known = Omit<PrintedFurniture, 'words'> & {
  /** The letters that a line begins with, in either case, as the pattern says. */
  readonly letters: string
}

/** What stands in a pattern before anything but letters and spaces. */
function lettersBefore({pattern: {source}}: Furniture): string {
  if (!source.startsWith('^')) return ''
  let end = 1
  while (isSmallLetter(unitAt(source, end)) || source.charAt(end) === ' ') end++
  return source.slice(1, mayTakeBack.has(source.charAt(end)) ? end - 1 : end)
}
/** What may make the letter before it one that need not be there. */
const mayTakeBack: ReadonlySet<string> = new Set('?*{|')

const known: readonly Known[] = [
  ...formats.flatMap(format => format.furniture.map(furniture => ({furniture, format}))),
  ...commonFurniture.map(furniture => ({furniture, format: null})),
].map(one => ({...one, letters: lettersBefore(one.furniture)}))

const none: readonly PrintedFurniture[] = []

const beginsWithAny = known.filter(({letters}) => letters === '')
/** What may begin with a character of ASCII, by its unit in lower case: most lines are turned away by their first one. */
const byFirstUnit: (readonly Known[])[] = Array.from({length: 128}, () => beginsWithAny)
for (const first of new Set(known.map(({letters}) => letters.charAt(0)))) {
  if (first !== '')
    byFirstUnit[first.charCodeAt(0)] = known.filter(({letters}) => letters === '' || letters.startsWith(first))
}

function mayBegin(unit: number): readonly Known[] {
  const lower = unit | 0x20
  return (lower < 128 ? byFirstUnit[lower] : undefined) ?? beginsWithAny
}

const closingByFirstUnit = byFirstUnit.map(some => some.some(({furniture}) => furniture.part === 'publication'))

/** Whether the line that closes a record may begin with a unit; of those beyond ASCII nothing is said. */
export function mayBeginClosing(unit: number): boolean {
  const lower = unit | 0x20
  return lower >= 128 || closingByFirstUnit[lower] === true
}

/** Whatever furniture a printed line may be, in the order of the formats; none for most lines. */
export function furnitureOf(text: string): readonly PrintedFurniture[] {
  let printed = none
  for (const {furniture, format, letters} of mayBegin(unitAt(text, 0))) {
    const words = standsAt(text, 0, letters) ? (furniture.pattern.exec(text)?.[0].length ?? 0) : 0
    if (words > 0) printed = [...printed, {furniture, format, words}]
  }
  return printed
}
