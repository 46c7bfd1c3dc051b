import {deadlineOf} from '../fields/deadline.js'
import {ruleCodes} from '../messages.js'
import {callInWords} from './call-in-words.js'
import {expectedCallIn} from './expected-call-in.js'
import type {Rule} from './rule.js'

export const callInPeriod: Rule = {
  code: 'call-in-period',
  about: ruleCodes['call-in-period'][1],
  why: 'A wrong deadline lets a decision take effect before members could call it in, or holds it up for longer than the council meant. A record that only recommends, or says that call-in does not apply, is not asked.',
  source:
    "The council's own rule, kept with its source in `src/authorities`. That of Stockton-on-Tees is midnight at the end of the 5th working day, counting the day of publication as the first: inferred from its records (5 of the 5 that are known), not read in its constitution. Bank holidays as GOV.UK lists them.",
  fix: 'Compare the deadline and the day of publication with the signed statement; one of the two is mistyped, or the council closed on another day.',
  examples: {
    fails: {
      shows: 'Published on a Monday, so that the 5th working day is the Friday; the Thursday is printed.',
      change: {
        callIn: {
          text: 'Midnight on Thursday, 16th October 2014',
          date: '2014-10-16',
          deadline: '2014-10-17T00:00:00+01:00',
        },
      },
    },
    passes: {
      shows: 'Easter Monday is no working day: published on Thursday, 17 April 2014, the 5th is Friday the 25th.',
      change: {
        meetingDate: '2014-04-10',
        publication: {text: 'Proper Officer 17 April 2014', date: '2014-04-17'},
        callIn: {
          text: 'Midnight on Friday, 25th April 2014',
          date: '2014-04-25',
          deadline: '2014-04-26T00:00:00+01:00',
        },
      },
    },
  },
  run(record, say) {
    const expected = expectedCallIn(record)
    const {date, time} = record.callIn
    if (!expected?.known || date === null) return
    const {rule, published} = expected
    const isMet =
      time === null
        ? date === expected.date
        : minutesBetween(deadlineOf(date, time), deadlineOf(expected.date, rule.time)) <= 1
    if (isMet) return
    const isSameDay = date === expected.date
    const [found, wanted] = isSameDay ? [time, rule.time] : [date, expected.date]
    const inferred = rule.basis === 'inferred' ? " (inferred from the council's records)" : ''
    say(
      isSameDay ? '/callIn/time' : '/callIn/date',
      `Unexpected deadline \`${found}\`, expected \`${wanted}\` for a decision published on \`${published}\`: ${callInWords(rule)}${inferred}`,
    )
  },
}

/** 23:59 and 00:01 are midnight, written so that nobody takes it for that of the day before. */
const minutesBetween = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other)) / 60_000
