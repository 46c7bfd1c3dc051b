import {ruleCodes} from '../messages.js'
import {canBeCalledIn} from './can-be-called-in.js'
import type {Rule} from './rule.js'

export const callInBeforeMeeting: Rule = {
  code: 'call-in-before-meeting',
  about: ruleCodes['call-in-before-meeting'][1],
  why: 'A decision can be called in only once it is taken, so one of the two days is mistyped. A record that only recommends, or says that call-in does not apply, is not asked.',
  source: 'The order of the form: the meeting decides, then its decision can be called in.',
  fix: 'Correct the deadline or the day of the meeting from the signed statement.',
  examples: {
    fails: {
      shows: 'The deadline has the year before.',
      change: {
        callIn: {text: 'Midnight on 17th October 2013', date: '2013-10-17', deadline: '2013-10-18T00:00:00+01:00'},
      },
    },
    passes: {shows: 'The deadline is eight days after the meeting.', change: {}},
  },
  run(record, say) {
    const {callIn, meetingDate} = record
    if (callIn.date === null || meetingDate === null || callIn.date > meetingDate || !canBeCalledIn(record)) return
    say('/callIn/date', `Unexpected deadline \`${callIn.date}\`, expected a day after the meeting, \`${meetingDate}\``)
  },
}
