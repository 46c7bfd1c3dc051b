import {ruleCodes} from '../messages.js'
import type {Item} from '../record/schema.js'
import type {Rule, RuleSay} from './rule.js'

export const resolutionEmpty: Rule = {
  code: 'resolution-empty',
  about: ruleCodes['resolution-empty'][1],
  why: 'A number without words can be all that is left of a resolution that was lost, and nobody can tell whether more was decided.',
  source: null,
  fix: 'Look up the signed statement: put the words back, or take the number out.',
  examples: {
    fails: {
      shows: 'A third number stands below the two resolutions, and nothing behind it.',
      change: {
        resolutions: [
          {
            kind: 'resolved',
            to: null,
            basis: 'stated',
            lead: 'RESOLVED that:-',
            items: [
              {heading: null, label: '1', text: 'The lake be dredged.', items: []},
              {heading: null, label: '2', text: 'The jetty be mended.', items: []},
              {heading: null, label: '3', text: '', items: []},
            ],
          },
        ],
      },
    },
    passes: {
      shows: 'A number has words where the items that it holds have some.',
      change: {
        resolutions: [
          {
            kind: 'resolved',
            to: null,
            basis: 'stated',
            lead: 'RESOLVED that:-',
            items: [
              {
                heading: null,
                label: '1',
                text: 'a. The lake be dredged;\nb. The jetty be mended.',
                items: [
                  {label: 'a', text: 'The lake be dredged;', items: []},
                  {label: 'b', text: 'The jetty be mended.', items: []},
                ],
              },
            ],
          },
        ],
      },
    },
  },
  run({resolutions}, say) {
    for (const [index, {items}] of resolutions.entries()) checkItems(items, `/resolutions/${index}/items`, say)
  },
}

function checkItems(items: readonly Item[], at: string, say: RuleSay): void {
  for (const [index, {label, text, items: inner}] of items.entries()) {
    checkItems(inner, `${at}/${index}/items`, say)
    if (inner.length > 0 || /[\p{L}\p{N}]/u.test(text)) continue
    const [pointer, printed] =
      label === null ? [at.slice(0, -'/items'.length), 'item'] : [`${at}/${index}/label`, `\`${label}\``]
    say(pointer, `Unexpected ${printed} without words, expected what was decided`)
  }
}
