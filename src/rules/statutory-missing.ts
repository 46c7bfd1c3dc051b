import {ruleCodes} from '../messages.js'
import {regulationsInFull} from './regulations.js'
import type {Rule} from './rule.js'
import {statutoryContent} from './statutory-content.js'

export const statutoryMissing: Rule = {
  code: 'statutory-missing',
  about: ruleCodes['statutory-missing'][1],
  why: 'A written statement that leaves out what the law asks of it does not meet the law, and residents cannot see why or how their council decided.',
  source: regulationsInFull,
  fix: 'Put the missing heading back with its answer, `None` where there is nothing to tell, from the signed statement or the minutes.',
  examples: {
    fails: {
      shows: 'There is no heading for the options that were rejected.',
      change: {alternativeOptions: {status: 'missing', text: null}},
    },
    passes: {
      shows: 'A stated nil is an answer.',
      change: {alternativeOptions: {status: 'none', text: 'None'}},
    },
  },
  run(record, say) {
    for (const {verdict, pointer, message} of statutoryContent(record))
      if (verdict === 'not met' && message) say(pointer, message)
  },
}
