import {remembering} from '../text/remembering.js'
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
const lettersBefore = ({pattern}: Furniture): string => /^\^([a-z ]*)(?![?*{|])/.exec(pattern.source)?.[1] ?? ''

const known: readonly Known[] = [
  ...formats.flatMap(format => format.furniture.map(furniture => ({furniture, format}))),
  ...commonFurniture.map(furniture => ({furniture, format: null})),
].map(one => ({...one, letters: lettersBefore(one.furniture)}))

function begins(text: string, letters: string): boolean {
  const {length} = letters
  for (let at = 0; at < length; at++) if ((unitAt(text, at) | 0x20) !== unitAt(letters, at)) return false
  return true
}

const none: readonly PrintedFurniture[] = []

/** The letters that furniture begins with, by their UTF-16 units: most lines are turned away by their first one. */
const firstUnits: ReadonlySet<number> = new Set(known.map(({letters}) => letters.charCodeAt(0)))
const mayBeginWithAny = known.some(({letters}) => letters === '')

/** Whatever furniture a printed line may be, in the order of the formats; none for most lines. */
export function furnitureOf(text: string): readonly PrintedFurniture[] {
  if (!mayBeginWithAny && !firstUnits.has(unitAt(text, 0) | 0x20)) return none
  for (const {letters} of known) if (begins(text, letters)) return readFurniture(text)
  return none
}

const readFurniture = remembering(
  (text): readonly PrintedFurniture[] => {
    const printed: PrintedFurniture[] = []
    for (const {furniture, format, letters} of known) {
      const found = begins(text, letters) ? furniture.pattern.exec(text) : null
      if (found) printed.push({furniture, format, words: found[0].length})
    }
    return printed.length > 0 ? printed : none
  },
  printed => printed.length > 0,
)
