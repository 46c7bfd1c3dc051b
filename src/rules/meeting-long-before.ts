import {utcOf} from '../fields/calendar.js'
import {ruleCodes} from '../messages.js'
import type {DecisionRecord} from '../record/schema.js'
import {canBeCalledIn} from './can-be-called-in.js'
import type {Rule} from './rule.js'

/**
 * A cabinet meets about once a month. A statement that was not written when the next two meetings were over is hardly
 * one that was written late; a year that is mistyped is off by far more.
 */
const mostDays = 60

export const meetingLongBefore: Rule = {
  code: 'meeting-long-before',
  about: ruleCodes['meeting-long-before'][1],
  why: 'Most often the year of one of the two days is mistyped, and the id, the deadline and the law that the record is judged by rest on them.',
  source:
    'SI 2012/2089, reg. 12(1), and SI 2000/3272, reg. 3(1): the statement is produced as soon as reasonably practicable after the meeting. That 60 days are too many is our measure: two later meetings of a cabinet that meets every month.',
  fix: 'Correct the day of the meeting, of publication or of the deadline from the signed statement.',
  examples: {
    fails: {
      shows: 'Published in the next year.',
      change: {
        publication: {text: 'Proper Officer 13 October 2015', date: '2015-10-13'},
        callIn: {
          text: 'Midnight on Monday, 19th October 2015',
          date: '2015-10-19',
          deadline: '2015-10-20T00:00:00+01:00',
        },
      },
    },
    passes: {
      shows: 'Published eight weeks after the meeting, which is late, and may be so.',
      change: {
        publication: {text: 'Proper Officer 4 December 2014', date: '2014-12-04'},
        callIn: {
          text: 'Midnight on Wednesday, 10th December 2014',
          date: '2014-12-10',
          deadline: '2014-12-11T00:00:00+00:00',
        },
      },
    },
  },
  run(record, say) {
    const {meetingDate} = record
    const later = laterDay(record)
    if (meetingDate === null || later === null) return
    const days = Math.round((utcOf(later.date) - utcOf(meetingDate)) / (24 * 60 * 60 * 1000))
    if (days <= mostDays) return
    say(
      '/meetingDate',
      `Unexpected day of the meeting \`${meetingDate}\`, ${days} days before ${later.what}, \`${later.date}\`, expected ${mostDays} at most`,
    )
  },
}

/** The day of publication, else that of the deadline, which is reckoned from it. */
function laterDay(record: DecisionRecord): {date: string; what: string} | null {
  const {publication, callIn} = record
  if (publication.date !== null) return {date: publication.date, what: 'publication'}
  return callIn.date !== null && canBeCalledIn(record) ? {date: callIn.date, what: 'the call-in deadline'} : null
}
