import {codes} from '../../messages.js'
import {exampleProforma} from './example-proforma.js'
import type {ReadingCard} from './reading-card.js'

/** What was decided, and what stands around it. */
export const resolutions: readonly ReadingCard[] = [
  {
    code: 'resolutions-inferred',
    about: codes['resolutions-inferred'][1],
    why: 'The web page often lost the short line `RESOLVED that:-`. If the list is no decision but part of the discussion, the record says that something was decided which was not.',
    source: null,
    fix: 'Compare the list with the signed statement, and put `RESOLVED that:-` back above what was decided.',
    examples: {
      fails: {
        shows: 'Two blank lines are left where the word was.',
        text: exampleProforma(['RESOLVED that:-\n', '']),
      },
      passes: {shows: 'The word stands above the list.', text: exampleProforma()},
    },
  },
  {
    code: 'resolutions-missing',
    about: codes['resolutions-missing'][1],
    why: 'The section says what was discussed, but what was decided could not be told from it.',
    source:
      'SI 2012/2089, reg. 12(2)(a); before 10 September 2012, SI 2000/3272, reg. 3(2)(a): the statement holds a record of the decision.',
    fix: 'Print what was decided as a list below `RESOLVED that:-`, or as a sentence that begins with `RESOLVED that`.',
    examples: {
      fails: {
        shows: 'The decision is told in the middle of a sentence.',
        text: exampleProforma([
          'RESOLVED that:-\n\n1. The lake be dredged.\n2. The jetty be mended.\n',
          'Members were content for the lake to be dredged.\n',
        ]),
      },
      passes: {
        shows: 'The sentence begins with `RESOLVED that`.',
        text: exampleProforma([
          'RESOLVED that:-\n\n1. The lake be dredged.\n2. The jetty be mended.\n',
          'RESOLVED that the lake be dredged.\n',
        ]),
      },
    },
  },
  {
    code: 'resolutions-earlier',
    about: codes['resolutions-earlier'][1],
    why: 'The earlier one is often what another meeting decided, told again. If both were decided at this meeting, the record shows only one of them as decided.',
    source: null,
    fix: 'If the earlier one is history, nothing need be done. If both were decided now, print one below the other, with no text between them.',
    examples: {
      fails: {
        shows: 'What the meeting in March had decided is printed like a decision of this one.',
        text: exampleProforma([
          '\nRESOLVED that:-\n',
          '\nRESOLVED that a survey be made.\n\nThe survey was made in May.\n\nRESOLVED that:-\n',
        ]),
      },
      passes: {
        shows: 'The same, told as part of the discussion.',
        text: exampleProforma([
          '\nRESOLVED that:-\n',
          '\nA survey was asked for in March.\n\nThe survey was made in May.\n\nRESOLVED that:-\n',
        ]),
      },
    },
  },
  {
    code: 'text-after-resolutions',
    about: codes['text-after-resolutions'][1],
    why: 'If the text belongs to the last resolution, the record shows that resolution too short.',
    source: null,
    fix: 'If it is a remark, nothing need be done. If it belongs to the last resolution, print it right below, without a blank line.',
    examples: {
      fails: {
        shows: 'A remark stands between the last resolution and the next heading.',
        text: exampleProforma(['be mended.\n', 'be mended.\n\nThe Chair thanked the Friends of the Lake.\n']),
      },
      passes: {
        shows: 'The remark stands before the decision.',
        text: exampleProforma(['boating lake.\n', 'boating lake.\n\nThe Chair thanked the Friends of the Lake.\n']),
      },
    },
  },
  {
    code: 'paragraph-rejoined',
    about: codes['paragraph-rejoined'][1],
    why: 'If the two parts are no one sentence, the record now reads them as one.',
    source: null,
    fix: 'Read the sentence in the record. If it is right, nothing need be done; if not, end its first part with a full stop.',
    examples: {
      fails: {
        shows: 'A blank line, as a page break leaves it, cuts a resolution in two.',
        text: exampleProforma(['The lake be dredged.', 'The lake be\n\ndredged.']),
      },
      passes: {shows: 'The resolution is whole.', text: exampleProforma()},
    },
  },
]
