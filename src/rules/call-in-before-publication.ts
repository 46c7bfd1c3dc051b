import {ruleCodes} from '../messages.js'
import {canBeCalledIn} from './can-be-called-in.js'
import type {Rule} from './rule.js'

export const callInBeforePublication: Rule = {
  code: 'call-in-before-publication',
  about: ruleCodes['call-in-before-publication'][1],
  why: 'Members can call in only what they can read, so a deadline that does not leave them a day after publication is mistyped, or took the right away. A record that only recommends, or says that call-in does not apply, is not asked.',
  source: 'The order of the form: call-in runs from publication.',
  fix: 'Correct the deadline or the day of publication from the signed statement.',
  examples: {
    fails: {
      shows: 'The deadline is the Friday before the Monday of publication.',
      change: {
        callIn: {
          text: 'Midnight on Friday, 10th October 2014',
          date: '2014-10-10',
          deadline: '2014-10-11T00:00:00+01:00',
        },
      },
    },
    passes: {shows: 'The deadline is four days after publication.', change: {}},
  },
  run(record, say) {
    const {callIn, publication} = record
    if (callIn.date === null || publication.date === null || callIn.date > publication.date) return
    if (!canBeCalledIn(record)) return
    say(
      '/callIn/date',
      `Unexpected deadline \`${callIn.date}\`, expected a day after publication, \`${publication.date}\``,
    )
  },
}
