import {codes} from '../../messages.js'
import {exampleProforma} from './example-proforma.js'
import type {ReadingCard} from './reading-card.js'

/** Days that are not there, or cannot be right. */
export const dates: readonly ReadingCard[] = [
  {
    code: 'date-missing',
    about: codes['date-missing'][1],
    why: 'Without its days, a decision cannot be put in order with others, and nobody can tell until when it could be called in.',
    source:
      'For the day of the decision: SI 2012/2089, reg. 12(2)(a), from 10 September 2012. The other days follow from the form.',
    fix: 'Write the day out from the signed statement, with month and year: `17th October 2014`.',
    examples: {
      fails: {
        shows: 'The deadline names no day.',
        text: exampleProforma(['Midnight on Friday, 17th October 2014', 'Midnight on the fifth working day']),
      },
      passes: {shows: 'The day is written out.', text: exampleProforma()},
    },
  },
  {
    code: 'date-invalid',
    about: codes['date-invalid'][1],
    why: 'The day or the month is mistyped. Which of them cannot be told, so the record is left without this day.',
    source: null,
    fix: 'Look up the day in the signed statement and correct it.',
    examples: {
      fails: {shows: 'September has 30 days.', text: exampleProforma(['9th October 2014', '31st September 2014'])},
      passes: {shows: 'The day of the meeting is in the calendar.', text: exampleProforma()},
    },
  },
  {
    code: 'weekday-mismatch',
    about: codes['weekday-mismatch'][1],
    why: 'Either the weekday or the day is mistyped. The record has the day as printed; if that is the wrong one, a deadline is out by a day or more.',
    source: null,
    fix: 'Look up the day in the signed statement, and correct the weekday or the day.',
    examples: {
      fails: {
        shows: '17 October 2014 was a Friday.',
        text: exampleProforma(['Friday, 17th October 2014', 'Thursday, 17th October 2014']),
      },
      passes: {shows: 'Weekday and day agree.', text: exampleProforma()},
    },
  },
]
