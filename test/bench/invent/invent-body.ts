import type {Code} from '../../../src/messages.js'
import {type Day, dayOf} from './day-of.js'
import {type DocumentLine, linesOf, plainLines} from './document-line.js'
import type {Random} from './random.js'
import {sentences} from './sentences.js'

/** What a document says, for whoever wants to know whether it was read. */
export type Printed = {
  format: 'numbered' | 'web'
  title: string
  meetingDate: string
  callInDate: string
  publicationDate: string
  /** The text of each resolution. */
  resolutions: string[]
  reasons: string
  /** The warnings that reading it should give, each once. */
  warnings: Code[]
}

/** What stands in a document, apart from its narrative and its layout. `answers` are those to the five last headings. */
export type Body = {
  decision: DocumentLine[]
  answers: DocumentLine[][]
  printed: Printed
  meeting: Day
  publication: Day
}

const midnights: readonly [(day: Day) => string, ...((day: Day) => string)[]] = [
  day => `Midnight on ${day.weekday}, ${day.ordinal}`,
  day => `Midnight on ${day.ordinal}`,
  day => `Midnight, ${day.plain}`,
]

/** A decision of some Thursday of the year, published on the Monday. Some web pages have lost `RESOLVED` and the nils. */
export function inventBody(random: Random, format: Printed['format'], year: number): Body {
  const {meeting, publication, callIn} = daysOf(random, year)
  const title = sentences.title(random)
  const resolutions = Array.from({length: random.from(1, 6)}, () => sentences.decided(random))
  const reasons = sentences.reason(random)
  const answers = [linesOf('reason', reasons), ...nilsOf(random), plainLines(random.pick(midnights)(callIn))]
  const blank = random.happens(0.3) && format === 'web'
  const lost = random.happens(0.3) && format === 'web' && resolutions.length > 1
  return {
    decision: decisionOf(random, resolutions, lost),
    answers: answers.map((lines, at) => (blank && at > 0 && at < 4 ? [] : lines)),
    meeting,
    publication,
    printed: {
      format,
      title,
      meetingDate: meeting.iso,
      callInDate: callIn.iso,
      publicationDate: publication.iso,
      resolutions,
      reasons,
      warnings: [...(lost ? (['resolutions-inferred'] as const) : []), ...(blank ? (['section-blank'] as const) : [])],
    },
  }
}

function daysOf(random: Random, year: number): {meeting: Day; publication: Day; callIn: Day} {
  const first = random.from(10, 330)
  const thursday = first + ((((4 - dayOf(year, first).weekdayNumber) % 7) + 7) % 7)
  return {meeting: dayOf(year, thursday), publication: dayOf(year, thursday + 4), callIn: dayOf(year, thursday + 8)}
}

/** Alternatives, conflicts and dispensations: mostly a nil. */
function nilsOf(random: Random): DocumentLine[][] {
  const nil = random.pick(['None', 'None.', 'N/A'])
  const option = sentences.option(random)
  const interest = sentences.interest(random)
  return [
    plainLines(random.happens(0.3) ? option : nil),
    plainLines(random.happens(0.1) ? interest : nil),
    plainLines(nil),
  ]
}

/** One resolution in a sentence, or several under `RESOLVED that:-`, unless that line is lost. */
function decisionOf(random: Random, resolutions: readonly string[], lost: boolean): DocumentLine[] {
  const word = random.pick(['RESOLVED that', 'RESOLVED that', 'RECOMMENDED to Council that'])
  if (resolutions.length === 1) return plainLines(`${word} ${resolutions[0]}`)
  const items = resolutions.flatMap((text, at) => [...(at > 0 ? [''] : []), `${at + 1}. ${text}`])
  return plainLines(...(lost ? [''] : [`${word}:-`, '']), ...items)
}
