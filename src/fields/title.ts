import type {Section} from '../formats/format.js'
import type {Say} from '../messages.js'
import {isBlankLine} from '../text/line.js'
import {join, type Print} from '../text/print.js'

/** The title as printed, over however many lines. Adds `title-blank` or `title-joined`. */
export function readTitle(section: Section, say: Say): Print | null {
  const prints = section.lines.filter(line => !isBlankLine(line)).map(line => line.print)
  if (prints.length === 0) {
    say('title-blank', section.heading, 'Unexpected heading without a title, expected the title of the item below it')
    return null
  }
  if (prints.length > 1)
    say('title-joined', section.heading, `Unexpected title over ${prints.length} lines, expected one; they were joined`)
  return join(prints, ' ')
}
