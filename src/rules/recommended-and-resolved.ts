import {ruleCodes} from '../messages.js'
import type {Rule} from './rule.js'

const item = (label: string, text: string) => ({heading: null, label, text, items: []})
const resolved = {
  kind: 'resolved',
  to: null,
  basis: 'stated',
  lead: 'RESOLVED that:-',
  items: [item('1', 'The draft plan be noted.')],
} as const
const recommended = {
  kind: 'recommended',
  to: 'Council',
  basis: 'stated',
  lead: 'RECOMMENDED to Council that:-',
  items: [item('2', 'The plan be adopted.')],
} as const

export const recommendedAndResolved: Rule = {
  code: 'recommended-and-resolved',
  about: ruleCodes['recommended-and-resolved'][1],
  why: 'What is only recommended is for the other body to decide and cannot be called in, so the printed deadline holds for the rest alone.',
  source: 'Local Government Act 2000, s. 9F (before 2012: s. 21): call-in is of decisions of the executive.',
  fix: 'Nothing need be mended; whoever reads the deadline should know which part it covers.',
  examples: {
    fails: {
      shows: 'One item is resolved and the next is recommended to Council.',
      change: {
        resolutions: [
          {...resolved, items: [...resolved.items]},
          {...recommended, items: [...recommended.items]},
        ],
      },
    },
    passes: {
      shows: 'All is recommended to Council.',
      change: {resolutions: [{...recommended, items: [item('1', 'The plan be adopted.')]}]},
    },
  },
  run({resolutions}, say) {
    const index = resolutions.findIndex(({kind}) => kind === 'recommended')
    const own = resolutions.find(({kind}) => kind !== 'recommended')
    const group = resolutions[index]
    if (!group || !own) return
    const place = `/resolutions/${index}`
    say(
      group.lead === null ? place : `${place}/lead`,
      `Unexpected \`recommended\`${group.to === null ? '' : ` to \`${group.to}\``} beside \`${own.kind}\`, expected one of them; call-in covers only what is not recommended`,
    )
  },
}
