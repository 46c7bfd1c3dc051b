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

/** What is no answer: leaders, dashes and rules, the marks of brackets and stops. */
const marks: ReadonlySet<number> = new Set(
  Array.from(' .,:;?|()[]"\'*_=~-\u00a0\u00b7\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026', mark =>
    mark.charCodeAt(0),
  ),
)

/** Whether anything but such marks stands on a line, the label of a marker aside. */
function hasWords({print: {text}, markers, cells}: Line): boolean {
  if (cells.length > 0) return cells.some(hasWords)
  for (let at = markers.at(-1)?.words ?? 0; at < text.length; at++) if (!marks.has(unitAt(text, at))) return true
  return false
}
