import {codes} from '../../messages.js'
import {exampleProforma} from './example-proforma.js'
import type {ReadingCard} from './reading-card.js'

/** Bytes that are not the usual ones, and characters that cannot be seen. */
export const characters: readonly ReadingCard[] = [
  {
    code: 'encoding-fallback',
    about: codes['encoding-fallback'][1],
    why: 'A file does not say how its characters were saved. Old Windows programs saved them as Windows-1252; if this file was saved in yet another way, quotes, dashes, pounds and accents come out wrong.',
    source: null,
    fix: 'Look at the quotes, dashes and pound signs of the record. If they are right, save the document as UTF-8; if not, find out which program saved it, and save it as UTF-8 from there.',
    examples: {
      fails: {
        shows: 'The apostrophe was saved as Windows saved it in the past; its byte is written `\\x92` here.',
        text: exampleProforma(['The jetty be', 'The jetty\\x92s planks be']),
      },
      passes: {
        shows: 'The same apostrophe, saved as UTF-8.',
        text: exampleProforma(['The jetty be', 'The jetty’s planks be']),
      },
    },
  },
  {
    code: 'encoding-invalid',
    about: codes['encoding-invalid'][1],
    why: 'What is no text cannot be read, and a guess would fill the record with nonsense.',
    source: null,
    fix: 'Open the file in the program that made it, and save it as plain text in UTF-8. A Word or PDF file whose name was merely changed to end in `.txt` has to be converted; the message gives the command.',
    examples: {
      fails: {
        shows: 'A zero byte, which no text holds, stands in the title; it is written `\\x00` here.',
        text: exampleProforma(['Boating Lake', 'Boating Lake\\x00']),
      },
      passes: {shows: 'The same title, saved as UTF-8.', text: exampleProforma()},
    },
  },
  {
    code: 'control-character',
    about: codes['control-character'][1],
    why: 'Nobody sees it, but whoever searches for the words does not find them, and some of these characters change the order in which text is shown.',
    source: null,
    fix: 'Delete the word with the character in it and type it again. The message gives the number of the character; copying from a web page or a PDF often brings one along.',
    examples: {
      fails: {
        shows: 'A space of no width stands behind the first word of the title; it is written `\\u{200b}` here.',
        text: exampleProforma(['Boating Lake', 'Boating\u200b Lake']),
      },
      passes: {shows: 'The title was typed again.', text: exampleProforma()},
    },
  },
]
