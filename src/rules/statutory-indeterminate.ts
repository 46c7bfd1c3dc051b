import {ruleCodes} from '../messages.js'
import {regulationsInFull} from './regulations.js'
import type {Rule} from './rule.js'
import {statutoryContent} from './statutory-content.js'

export const statutoryIndeterminate: Rule = {
  code: 'statutory-indeterminate',
  about: ruleCodes['statutory-indeterminate'][1],
  why: 'Web pages have lost short answers such as `None`, so a blank can be a lost nil or a statement never made; readers cannot tell which.',
  source: regulationsInFull,
  fix: 'Look up the signed statement or the minutes and write the answer out, `None` where there is nothing to tell.',
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
    for (const {verdict, pointer, message} of statutoryContent(record))
      if (verdict === 'indeterminate' && message) say(pointer, message)
  },
}
