import {ruleCodes} from '../messages.js'
import {expectedCallIn} from './expected-call-in.js'
import type {Rule} from './rule.js'

export const callInUnchecked: Rule = {
  code: 'call-in-unchecked',
  about: ruleCodes['call-in-unchecked'][1],
  why: 'A deadline counted with guessed bank holidays would be a guess; it is better to say that nobody looked.',
  source: 'Bank holidays as GOV.UK lists them, up to 2028; before 2000 they are not kept here.',
  fix: 'Count the working days by hand, or use a later release once GOV.UK has published the year.',
  examples: {
    fails: {
      shows: 'The bank holidays of 2031 are not published yet.',
      change: {
        meetingDate: '2031-01-09',
        publication: {text: 'Proper Officer 13 January 2031', date: '2031-01-13'},
        callIn: {
          text: 'Midnight on Friday, 17th January 2031',
          date: '2031-01-17',
          deadline: '2031-01-18T00:00:00+00:00',
        },
      },
    },
    passes: {
      shows: 'The bank holidays of 2028 are published.',
      change: {
        meetingDate: '2028-01-06',
        publication: {text: 'Proper Officer 10 January 2028', date: '2028-01-10'},
        callIn: {
          text: 'Midnight on Friday, 14th January 2028',
          date: '2028-01-14',
          deadline: '2028-01-15T00:00:00+00:00',
        },
      },
    },
  },
  run(record, say, councils) {
    const expected = expectedCallIn(record, councils)
    if (!expected || expected.known) return
    say(
      '/callIn/date',
      `Unexpected deadline that cannot be checked, expected to know ${expected.reason}; published on \`${expected.published}\``,
    )
  },
}
