import {ruleCodes} from '../messages.js'
import type {Rule} from './rule.js'

export const publicationBeforeMeeting: Rule = {
  code: 'publication-before-meeting',
  about: ruleCodes['publication-before-meeting'][1],
  why: 'A decision cannot be published before it is taken, so one of the two days is mistyped, and ids and deadlines rest on them.',
  source: 'SI 2012/2089, reg. 12(1), and SI 2000/3272, reg. 3(1): the statement is produced after the meeting.',
  fix: 'Correct the day of the meeting or of publication from the signed statement.',
  examples: {
    fails: {
      shows: 'Published three days before the meeting.',
      change: {publication: {text: 'Proper Officer 6 October 2014', date: '2014-10-06'}},
    },
    passes: {
      shows: 'Published on the day of the meeting.',
      change: {
        publication: {text: 'Proper Officer 9 October 2014', date: '2014-10-09'},
        callIn: {
          text: 'Midnight on Wednesday, 15th October 2014',
          date: '2014-10-15',
          deadline: '2014-10-16T00:00:00+01:00',
        },
      },
    },
  },
  run({meetingDate, publication}, say) {
    if (meetingDate === null || publication.date === null || publication.date >= meetingDate) return
    say(
      '/publication/date',
      `Unexpected day of publication \`${publication.date}\`, expected the day of the meeting, \`${meetingDate}\`, or one after`,
    )
  },
}
