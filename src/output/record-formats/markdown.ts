import {headings} from '../../formats/headings.js'
import type {DecisionRecord} from '../../record/schema.js'
import {answerIn} from '../markdown/answer.js'
import {decidedIn} from '../markdown/decided.js'
import {escapeMarkdown} from '../markdown/escape-markdown.js'
import {factsOf} from '../markdown/facts.js'
import {narrativeIn} from '../markdown/narrative.js'
import {messagesIn, sourceIn} from '../markdown/source.js'
import type {RecordFormat, RecordPrinter} from './record-format.js'

/** The closing line has no heading, only a label. */
const noClosingLine = {
  blank: '*Not stated: the label is printed without a day.*',
  missing: '*Not stated: the record has no such line.*',
}

const answers = ['reasons', 'alternativeOptions', 'conflictsOfInterest', 'dispensations', 'callIn'] as const

/** Records as pages to read, parted by a rule. Evidence and coverage are for programs and are left to the other formats. */
export const markdown: RecordFormat<RecordPrinter> = () => {
  let isFirst = true
  return {
    head: null,
    record(record) {
      const rule = isFirst ? '' : '\n---\n\n'
      isFirst = false
      return rule + pageOf(record)
    },
    tail: null,
  }
}

const pageOf = (record: DecisionRecord): string =>
  [
    `# ${record.title === null ? '*Untitled*' : escapeMarkdown(record.title)}`,
    factsOf(record),
    ...section('Decision', decidedIn(record.resolutions)),
    ...section(headings.record, narrativeIn(record.narrative)),
    ...answers.flatMap(slot => section(headings[slot], answerIn(record[slot]))),
    ...section('Publication', answerIn(record.publication, noClosingLine)),
    ...section('Messages', record.messages.length > 0 ? [messagesIn(record.messages)] : []),
    ...section('Source', [sourceIn(record.source)]),
  ].join('\n\n')

/** A section of which there is nothing to say is left out. */
const section = (heading: string, blocks: readonly string[]): readonly string[] =>
  blocks.length === 0 ? [] : [`## ${heading}`, ...blocks]
