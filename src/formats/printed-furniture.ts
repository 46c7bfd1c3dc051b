import {remembering} from '../text/remembering.js'
import type {Format, Furniture} from './format.js'
import {commonFurniture} from './furniture.js'
import {formats} from './index.js'

/** Furniture that a line prints: of which format, null for what every format prints, and how many characters it takes. */
export type PrintedFurniture = {
  readonly furniture: Furniture
  readonly format: Format | null
  readonly words: number
}

type Known = Omit<PrintedFurniture, 'words'>

const known: readonly Known[] = [
  ...formats.flatMap(format => format.furniture.map(furniture => ({furniture, format}))),
  ...commonFurniture.map(furniture => ({furniture, format: null})),
]

/** Whether a pattern can match a line that begins with this letter; its own first letter stands behind its `^`. */
const mayBegin = ({pattern}: Furniture, letter: string): boolean => {
  const first = /^\^([a-z])(?![?*{|])/.exec(pattern.source)?.[1]
  return first === undefined || first === letter
}

const alphabet = Array.from({length: 26}, (_, at) => String.fromCharCode(0x61 + at))
/** What a line may print that begins with one of `a` to `z`, in either case; then what any other line may. */
const byLetter = [...alphabet, ''].map(letter => known.filter(({furniture}) => mayBegin(furniture, letter)))

function candidatesOf(text: string): readonly Known[] {
  const letter = (text.charCodeAt(0) | 0x20) - 0x61
  return byLetter[letter >= 0 && letter < alphabet.length ? letter : alphabet.length] ?? known
}

const none: readonly PrintedFurniture[] = []

/** Whatever furniture a printed line may be, in the order of the formats; none for most lines. */
export const furnitureOf = (text: string): readonly PrintedFurniture[] =>
  candidatesOf(text).length > 0 ? readFurniture(text) : none

const readFurniture = remembering(
  (text): readonly PrintedFurniture[] =>
    candidatesOf(text).flatMap(({furniture, format}) => {
      const found = furniture.pattern.exec(text)
      return found ? [{furniture, format, words: found[0].length}] : []
    }),
  printed => printed.length > 0,
)
