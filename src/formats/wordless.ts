import {isDigit, isLetter, mayBeOtherLetter} from '../text/letters.js'
import {isBlankLine, type Line} from '../text/line.js'
import {unitAt} from '../text/unit-at.js'
import type {Proforma, Section} from './format.js'

/**
 * > | 5. Declared (Cabinet Member) Conflicts of Interest
 * > | ......................
 * The dots that a form has where an answer is to be written, a dash, or a marker alone answer nothing. After this they
 * are furniture, and their section holds no lines. In the record they stay: a number alone is a resolution's there.
 */
export function withoutWordless(proforma: Proforma): Proforma {
  const wordless = Array.from(proforma.sections.values()).filter(isWordless)
  if (wordless.length === 0) return proforma
  const sections = new Map(proforma.sections)
  const furniture = [...proforma.furniture]
  for (const section of wordless) {
    sections.set(section.slot, {...section, lines: []})
    for (const line of section.lines) if (!isBlankLine(line)) furniture.push([line.start, line.end])
  }
  return {...proforma, sections, furniture}
}

const isWordless = ({slot, lines}: Section): boolean =>
  slot !== 'record' && lines.some(line => !isBlankLine(line)) && !lines.some(hasWords)

const anyWord = /[\p{L}\p{N}]/u

/** Whether a letter or a digit stands on a line, the label of a marker aside. */
function hasWords({print, markers, cells}: Line): boolean {
  if (cells.length > 0) return cells.some(hasWords)
  const {text} = print
  for (let at = markers.at(-1)?.words ?? 0; at < text.length; at++) {
    const unit = unitAt(text, at)
    if (isLetter(unit) || isDigit(unit)) return true
    if (mayBeOtherLetter(unit)) return anyWord.test(text.slice(at))
  }
  return false
}
