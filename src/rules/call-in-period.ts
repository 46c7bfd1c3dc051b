import type {CallInRule} from '../authorities/call-in-rule.js'
import {deadlineOf} from '../fields/deadline.js'
import {ruleCodes} from '../messages.js'
import type {DecisionRecord} from '../record/schema.js'
import {callInWords} from './call-in-words.js'
import {type ExpectedCallIn, earliestCallIn, expectedCallIn} from './expected-call-in.js'
import type {Rule, RuleSay} from './rule.js'

export const callInPeriod: Rule = {
  code: 'call-in-period',
  about: ruleCodes['call-in-period'][1],
  why: 'A wrong deadline lets a decision take effect before members could call it in, or holds it up for longer than the council meant. A record that only recommends, or says that call-in does not apply, is not asked. Where no day of publication is printed, as in records from 2024 on, only a deadline that is too early even for publication on the day of the meeting is told.',
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
  run(record, say, councils) {
    checkAgainstPublication(record, expectedCallIn(record, councils), say)
    checkAgainstMeeting(record, earliestCallIn(record, councils), say)
  },
}

function checkAgainstPublication(
  {callIn: {date, time}}: DecisionRecord,
  expected: ExpectedCallIn | null,
  say: RuleSay,
): void {
  if (!expected?.known || date === null) return
  const {rule, published} = expected
  const isMet = time === null ? date === expected.date : Math.abs(minutesFrom(expected, date, time)) <= 1
  if (isMet) return
  const isSameDay = date === expected.date
  const [found, wanted] = isSameDay ? [time, rule.time] : [date, expected.date]
  say(
    isSameDay ? '/callIn/time' : '/callIn/date',
    `Unexpected deadline \`${found}\`, expected \`${wanted}\` for a decision published on \`${published}\`: ${ruleWords(rule)}`,
  )
}

/** Without a day of publication only what is too early even for one published at its meeting is surely wrong. */
function checkAgainstMeeting(
  {callIn: {date, time}}: DecisionRecord,
  expected: ExpectedCallIn | null,
  say: RuleSay,
): void {
  if (!expected?.known || date === null || date <= expected.published) return // `call-in-before-meeting` tells the last
  const {rule, published} = expected
  const isMet = time === null ? date >= expected.date : minutesFrom(expected, date, time) >= -1
  if (isMet) return
  const isSameDay = date === expected.date
  const [found, wanted] = isSameDay ? [time, rule.time] : [date, expected.date]
  say(
    isSameDay ? '/callIn/time' : '/callIn/date',
    `Unexpected deadline \`${found}\`, expected \`${wanted}\` or later for a decision taken on \`${published}\`, whenever it was published: ${ruleWords(rule)}`,
  )
}

const ruleWords = (rule: CallInRule): string =>
  `${callInWords(rule)}${rule.basis === 'inferred' ? " (inferred from the council's records)" : ''}`

/** From the expected deadline; 23:59 and 00:01 are midnight, so written that nobody takes it for the day before's. */
const minutesFrom = (expected: {date: string; rule: CallInRule}, date: string, time: string) =>
  (Date.parse(deadlineOf(date, time)) - Date.parse(deadlineOf(expected.date, expected.rule.time))) / 60_000
