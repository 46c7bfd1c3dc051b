import type {DecisionRecord} from '../../../record/schema.js'
import {dayWords} from '../../day-words.js'
import {element} from './element.js'
import type {RecordValues} from './record-values.js'

type Answer = DecisionRecord['reasons']

const absences: Readonly<Record<Answer['status'], string>> = {
  stated: '',
  none: 'a stated nil',
  'not-applicable': 'a stated nil',
  blank: 'blank: the heading is there and nothing under it',
  missing: 'missing: there is no such heading',
}

/** What stands under a heading, and which kind of absence it is. */
export function showAnswer({status, text}: Answer, pointer: string, values: RecordValues): HTMLElement[] {
  return [
    ...(text === null
      ? []
      : [element('p', {}, values.link(`${pointer}/text`, text), element('span', {class: 'nil'}, absences[status]))]),
    ...(text === null ? [element('p', {class: 'status'}, absences[status])] : []),
  ]
}

/** The call-in as printed, then what was read in it. */
export const showCallIn = ({callIn}: DecisionRecord, values: RecordValues): HTMLElement[] => [
  ...showAnswer(callIn, '/callIn', values),
  ...(callIn.date === null
    ? []
    : [
        element(
          'p',
          {class: 'read'},
          'until ',
          ...(callIn.time === null ? [] : [values.link('/callIn/time', timeWords(callIn.time)), ' on ']),
          values.link('/callIn/date', dayWords(callIn.date)),
        ),
      ]),
]

/** The closing line as printed, then its day. */
export const showPublication = ({publication}: DecisionRecord, values: RecordValues): HTMLElement[] => [
  ...(publication.status === 'blank' && publication.label !== null
    ? [element('p', {}, values.link('/publication/label', publication.label))]
    : []),
  ...showAnswer(publication, '/publication', values),
  ...(publication.date === null
    ? []
    : [element('p', {class: 'read'}, 'published on ', values.link('/publication/date', dayWords(publication.date)))]),
]

/** Midnight is the end of its day. */
const timeWords = (time: string): string => (time === '24:00' ? 'midnight' : time)
