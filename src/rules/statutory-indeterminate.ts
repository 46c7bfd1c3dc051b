import {ruleCodes} from '../messages.js'
import type {DecisionRecord} from '../record/schema.js'
import {firstRegulations, regulationsInFull} from './regulations.js'
import type {Rule, RuleSay} from './rule.js'
import {regulationsFor, statutoryContent} from './statutory-content.js'

export const statutoryIndeterminate: Rule = {
  code: 'statutory-indeterminate',
  about: ruleCodes['statutory-indeterminate'][1],
  why: 'Web pages have lost short answers such as `None`, so a blank can be a lost nil or a statement never made; readers cannot tell which.',
  source: regulationsInFull,
  fix: 'Look up the signed statement or the minutes and write the answer out, `None` where there is nothing to tell. Where the day is before the law, look whether its year is mistyped.',
  examples: {
    fails: {
      shows: 'The heading is there and nothing stands under it.',
      change: {conflictsOfInterest: {status: 'blank', text: null}},
    },
    passes: {
      shows: 'Where no conflict is declared, no dispensation is asked for.',
      change: {
        conflictsOfInterest: {status: 'none', text: 'None'},
        dispensations: {status: 'blank', text: null},
      },
    },
  },
  run(record, say) {
    sayBeforeLaw(record, say)
    for (const {verdict, pointer, message} of statutoryContent(record))
      if (verdict === 'indeterminate' && message) say(pointer, message)
  },
}

/** No written statement is known from before there was a law of them, so its day is likely mistyped. */
function sayBeforeLaw(record: DecisionRecord, say: RuleSay): void {
  if (regulationsFor(record)) return
  const [pointer, day] =
    record.meetingDate === null ? ['/publication/date', record.publication.date] : ['/meetingDate', record.meetingDate]
  say(
    pointer,
    `Unexpected day \`${day}\`, on which no law asked for a written statement, expected one from \`${firstRegulations.from}\` on; nothing else was judged (${firstRegulations.name})`,
  )
}
