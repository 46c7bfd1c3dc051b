import {codes} from '../../messages.js'
import {regulationsInFull} from '../regulations.js'
import {exampleProforma} from './example-proforma.js'
import type {ReadingCard} from './reading-card.js'

const source = `For the reasons, the options, the conflicts of interest and the dispensations: ${regulationsInFull}. The other headings follow from the form.`

/** Sections that are not there or hold nothing, and titles. */
export const sections: readonly ReadingCard[] = [
  {
    code: 'section-missing',
    about: codes['section-missing'][1],
    why: 'Either the question was never answered, or only its heading was lost and the answer now stands in the section above.',
    source,
    fix: 'Put the heading back with its answer, `None` where there is nothing to tell. For the last line: `Proper Officer` or `Date of Publication`, and the day.',
    examples: {
      fails: {
        shows: 'The fourth heading is not there. It is told where the next one stands.',
        text: exampleProforma(['4. Alternative Options Considered and Rejected\nNone\n\n', '']),
      },
      passes: {shows: 'The heading is there, with an answer.', text: exampleProforma()},
    },
  },
  {
    code: 'section-blank',
    about: codes['section-blank'][1],
    why: 'A blank can be a `None` that got lost on the way to the web page, or a question that nobody answered. Readers cannot tell which.',
    source,
    fix: 'Look up the signed statement or the minutes and write the answer out, `None` where there is nothing to tell.',
    examples: {
      fails: {
        shows: 'Nothing stands under the fourth heading.',
        text: exampleProforma(['and Rejected\nNone\n', 'and Rejected\n']),
      },
      passes: {shows: '`None` is an answer.', text: exampleProforma()},
    },
  },
  {
    code: 'title-blank',
    about: codes['title-blank'][1],
    why: 'A decision without a title is hard to find, and a program cannot tell that two copies of it are the same decision.',
    source: null,
    fix: 'Take the title from the signed statement or the agenda and print it below its heading.',
    examples: {
      fails: {
        shows: 'The next heading follows at once.',
        text: exampleProforma(['Title of Item/Report\nBoating Lake\n', 'Title of Item/Report\n']),
      },
      passes: {shows: 'The title stands under its heading.', text: exampleProforma()},
    },
  },
  {
    code: 'title-joined',
    about: codes['title-joined'][1],
    why: 'Nothing is lost. But if the second line was no part of the title, the title now says too much.',
    source: null,
    fix: 'Read the title of the record. If it is right, nothing need be done; if not, keep under the heading only what belongs to it.',
    examples: {
      fails: {
        shows: 'The title runs over two lines.',
        text: exampleProforma(['Boating Lake\n', 'Boating Lake:\nDredging and Repairs\n']),
      },
      passes: {
        shows: 'The same title on one line.',
        text: exampleProforma(['Boating Lake\n', 'Boating Lake: Dredging and Repairs\n']),
      },
    },
  },
]
