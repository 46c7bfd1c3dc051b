import {codes} from '../../messages.js'
import {exampleProforma} from './example-proforma.js'
import type {ReadingCard} from './reading-card.js'

/** Signs that are meant for a program and stand among the words. */
export const markup: readonly ReadingCard[] = [
  {
    code: 'html-kept',
    about: codes['html-kept'][1],
    why: 'A tag that only changes how words look, such as `<b>`, is taken off. Any other may stand for something, such as a picture, so it stays among the words.',
    source: null,
    fix: 'Delete the tag, or say in words what it stood for.',
    examples: {
      fails: {
        shows: 'A picture was put into a resolution.',
        text: exampleProforma(['jetty be mended.', 'jetty be mended. <img src="jetty.png">']),
      },
      passes: {
        shows: 'Bold type is taken off without a word.',
        text: exampleProforma(['jetty be mended.', '<b>jetty</b> be mended.']),
      },
    },
  },
  {
    code: 'markup-kept',
    about: codes['markup-kept'][1],
    why: 'In Markdown, two stars before some words and two behind them make bold type. Stars without their partners may be a slip, or really be meant, so they stay among the words.',
    source: null,
    fix: 'Put the missing stars in, or delete those that are there. If they are meant, nothing need be done.',
    examples: {
      fails: {
        shows: 'The stars behind the word are not there.',
        text: exampleProforma(['The jetty be', 'The **jetty be']),
      },
      passes: {
        shows: 'Stars in pairs are taken off without a word.',
        text: exampleProforma(['The jetty be', 'The **jetty** be']),
      },
    },
  },
]
