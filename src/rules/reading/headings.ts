import {codes} from '../../messages.js'
import {exampleProforma} from './example-proforma.js'
import type {ReadingCard} from './reading-card.js'

/** Headings that are not printed as the form has them, or not where. */
export const headings: readonly ReadingCard[] = [
  {
    code: 'heading-variant',
    about: codes['heading-variant'][1],
    why: 'The section is read all the same, but that this heading was meant is a guess.',
    source: null,
    fix: 'Check that the text below answers the heading that the message names, and print that heading in the words of the form.',
    examples: {
      fails: {
        shows: 'An `s` has moved from one word to another.',
        text: exampleProforma(['Conflicts of Interest', 'Conflict of Interests']),
      },
      passes: {shows: 'The words are those of the form.', text: exampleProforma()},
    },
  },
  {
    code: 'heading-repeated',
    about: codes['heading-repeated'][1],
    why: 'A heading ends the section above it, so only one of the two can count. If that is the wrong one, text has landed in the wrong section.',
    source: null,
    fix: 'Look at both places. Where a sentence only mentions the heading, keep it on the line of its sentence; where a section is printed twice, delete one of the two.',
    examples: {
      fails: {
        shows: 'A line of the discussion holds nothing but the words of a heading.',
        text: exampleProforma([
          'boating lake.\n',
          'boating lake. It gave the\nReasons for the Decision\nand the costs.\n',
        ]),
      },
      passes: {
        shows: 'The same words in one line with their sentence.',
        text: exampleProforma([
          'boating lake.\n',
          'boating lake.\nIt gave the Reasons for the Decision and the costs.\n',
        ]),
      },
    },
  },
  {
    code: 'heading-out-of-order',
    about: codes['heading-out-of-order'][1],
    why: 'Where headings changed places, a short answer such as `None` may have been meant for the other one.',
    source: null,
    fix: 'Compare both answers with the signed statement, and put the headings in the order of the form.',
    examples: {
      fails: {
        shows: 'The dispensations stand before the conflicts of interest.',
        text: exampleProforma(
          ['5. Declared (Cabinet Member) Conflicts of Interest\nNone', '5. Details of any Dispensations\nNone'],
          ['6. Details of any Dispensations\nN/A', '6. Declared (Cabinet Member) Conflicts of Interest\nN/A'],
        ),
      },
      passes: {shows: 'The order is that of the form.', text: exampleProforma()},
    },
  },
]
