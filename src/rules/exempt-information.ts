import {ruleCodes} from '../messages.js'
import {exemptParagraphs} from './exempt-paragraphs.js'
import {isExempt} from './exempt-words.js'
import type {Rule} from './rule.js'
import {textsOf} from './texts-of.js'

export const exemptInformation: Rule = {
  code: 'exempt-information',
  about: ruleCodes['exempt-information'][1],
  why: 'Where the public was excluded, the published text may leave out what was exempt, and should not hold it by mistake.',
  source: 'Local Government Act 1972, s. 100A(4) and Schedule 12A, Part 1',
  fix: 'Check that the published text holds nothing exempt, and that it names the paragraph of Schedule 12A.',
  examples: {
    fails: {
      shows: 'The public was excluded, and the paragraph is named.',
      change: {
        narrative: [
          {
            type: 'paragraph',
            text: 'The press and public were excluded from the meeting, as exempt information within paragraph 3 of Part 1 of Schedule 12A of the Local Government Act 1972 was likely to be disclosed.',
          },
        ],
      },
    },
    passes: {
      shows: 'Pupils who are excluded from school are another matter.',
      change: {
        narrative: [
          {type: 'paragraph', text: 'Fewer pupils had been excluded from school, and the public was consulted.'},
        ],
      },
    },
  },
  run(record, say) {
    const title = {pointer: '/title', text: record.title ?? ''}
    for (const {pointer, text} of [title, ...textsOf(record)]) {
      if (!isExempt(text)) continue
      const paragraphs = exemptParagraphs(text).map(number => `\`${number}\``)
      const named = paragraphs.length > 0 ? `paragraph ${paragraphs.join(', ')}` : 'no paragraph is named'
      say(
        pointer,
        `Unexpected exclusion of the press and public, expected a wholly public text (Schedule 12A, Local Government Act 1972: ${named})`,
      )
    }
  },
}
