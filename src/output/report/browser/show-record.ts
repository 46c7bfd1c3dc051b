import type {DecisionRecord} from '../../../record/schema.js'
import {dayWords} from '../../day-words.js'
import {sections} from '../sections.js'
import {element, shown} from './element.js'
import type {Opened} from './page-data.js'
import type {RecordValues} from './record-values.js'
import {showAnswer, showCallIn, showPublication} from './show-answers.js'
import {showGroups, showNarrative} from './show-decision.js'

/** A record's values in the order of the form, what was noticed, and where it is from. */
export function showRecord({stored: {record}}: Opened, values: RecordValues): HTMLElement[] {
  const {title, meetingDate, authority, decisionMaker} = record
  return [
    element(
      'h2',
      {tabindex: -1, id: 'record-title'},
      title === null ? element('span', {class: 'status'}, 'Without a title') : values.link('/title', title),
    ),
    element(
      'p',
      {class: 'about'},
      meetingDate === null ? 'day not known' : values.link('/meetingDate', dayWords(meetingDate)),
      ' · ',
      values.link('/decisionMaker', decisionMaker),
      ' · ',
      values.link('/authority', authority),
    ),
    ...part('Record of the decision', showNarrative(record.narrative, values)),
    ...part(sections.resolutions, showGroups(record.resolutions, values), 'no operative part was found'),
    ...part(sections.reasons, showAnswer(record.reasons, '/reasons', values)),
    ...part(sections.alternativeOptions, showAnswer(record.alternativeOptions, '/alternativeOptions', values)),
    ...part(sections.conflictsOfInterest, showAnswer(record.conflictsOfInterest, '/conflictsOfInterest', values)),
    ...part(sections.dispensations, showAnswer(record.dispensations, '/dispensations', values)),
    ...part(sections.callIn, showCallIn(record, values)),
    ...part(sections.publication, showPublication(record, values)),
    ...part('Messages', showMessages(record), 'nothing was noticed'),
    ...part('Where it is from', [facts(record), asJson(record)]),
  ]
}

/** A part under its heading; in words where it holds nothing, or left out where nothing is to be said of that. */
function part(title: string, content: readonly HTMLElement[], otherwise = ''): HTMLElement[] {
  if (content.length === 0 && otherwise === '') return []
  const shownParts = content.length > 0 ? content : [element('p', {class: 'status'}, otherwise)]
  return [
    element('section', {class: 'slot'}, element('h3', {}, title), element('div', {class: 'content'}, ...shownParts)),
  ]
}

function showMessages({messages}: DecisionRecord): HTMLElement[] {
  if (messages.length === 0) return []
  const list = messages.map(({severity, code, line}, index) =>
    element(
      'li',
      {},
      element('a', {href: `#note-${index}`, class: 'to-note', 'data-note': index}, `${severity} ${code}`),
      element('span', {class: 'count'}, ` line ${line}`),
    ),
  )
  return [element('ul', {class: 'told'}, ...list)]
}

function facts({source, id, reference, coverage}: DecisionRecord): HTMLElement {
  const rows: [string, string][] = [
    ['File', source.path],
    ['Form', source.format],
    ['Encoding', `${source.encoding}, ${source.bytes} bytes`],
    ['SHA-256', source.sha256],
    ['Decision', id],
    ...(reference === null ? [] : [['Reference', reference] satisfies [string, string]]),
    ...(coverage
      ? [
          [
            'Characters',
            Object.entries(coverage)
              .map(([use, count]) => `${count} ${use}`)
              .join(', '),
          ] satisfies [string, string],
        ]
      : []),
  ]
  return element(
    'dl',
    {},
    ...rows.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, shown(value))]),
  )
}

/** Made when it is asked for: it is as long as the page. */
function asJson(record: DecisionRecord): HTMLElement {
  const details = element('details', {}, element('summary', {}, 'The record as JSON'))
  details.addEventListener(
    'toggle',
    () => {
      const text = JSON.stringify(record, null, 2).split('\n').map(shown).join('\n')
      details.append(element('pre', {tabindex: 0, 'aria-label': 'The record as JSON'}, text))
    },
    {once: true},
  )
  return details
}
