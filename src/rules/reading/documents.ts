import {codes} from '../../messages.js'
import {exampleProforma} from './example-proforma.js'
import type {ReadingCard} from './reading-card.js'

/** Documents that are no proforma, or only half of one. */
export const documents: readonly ReadingCard[] = [
  {
    code: 'format-unknown',
    about: codes['format-unknown'][1],
    why: 'A document without the headings `Title of Item/Report` and `Record of the Decision` gives no record, so its decision is missing from everything that is made of the archive.',
    source: null,
    fix: 'If it is a decision, put back the heading that the message names, in the words of the form. If it is another paper, take it out of the folder. A Word, PDF or HTML file has to be made into text first; the message gives the command.',
    examples: {
      fails: {
        shows: 'The heading of the second section was lost, and only its text is left.',
        text: exampleProforma(['2. Record of the Decision\n', '']),
      },
      passes: {shows: 'Both headings are there.', text: exampleProforma()},
    },
  },
  {
    code: 'format-ambiguous',
    about: codes['format-ambiguous'][1],
    why: 'A document that is half Word form and half web page was mostly pasted together from two, and the days of one decision could be taken for those of the other.',
    source: null,
    fix: 'Keep one of the two, whole: the Word form or the web page, from its first line to its last. `decisions formats` says how each is known.',
    examples: {
      fails: {
        shows: 'The head of the web page stands above the numbered headings of the Word form.',
        text: exampleProforma([
          'STOCKTON-ON-TEES BOROUGH COUNCIL\nCABINET RECOMMENDATIONS\nPROFORMA\nCabinet Meeting',
          'Big plans, bright future\nView Cabinet Decision Record\nCabinet Decision:',
        ]),
      },
      passes: {shows: 'The head is that of the Word form, too.', text: exampleProforma()},
    },
  },
  {
    code: 'look-alike',
    about: codes['look-alike'][1],
    why: 'Minutes, agendas and covering sheets use the same words without the headings of the form, so nothing in them is taken for a decision.',
    source: null,
    fix: 'Look for the decision record of the same item, and take this paper out of the folder.',
    examples: {
      fails: {
        shows: 'Minutes of the meeting that took the decision.',
        text: 'Cabinet Minutes\nThursday, 9th October 2014\n\nBoating Lake\nRESOLVED that the lake be dredged and the jetty mended.\n',
      },
      passes: {shows: 'The decision record of the same item.', text: exampleProforma()},
    },
  },
  {
    code: 'text-unclaimed',
    about: codes['text-unclaimed'][1],
    why: 'The form has no place for it, so no value of the record holds it. If it is part of the decision, it is lost to everyone who reads only the record.',
    source: null,
    fix: 'Move it under the heading where it belongs, or delete it if it is no part of the statement.',
    examples: {
      fails: {
        shows: 'A sentence stands below the line that closes the form.',
        text: exampleProforma(['13 October 2014\n', '13 October 2014\n\nThe lake was last dredged in 1987.\n']),
      },
      passes: {
        shows: 'The same sentence stands under a heading.',
        text: exampleProforma(['open and safe.', 'open and safe. The lake was last dredged in 1987.']),
      },
    },
  },
]
