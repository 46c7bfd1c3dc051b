import {characters} from './characters.js'
import {dates} from './dates.js'
import {documents} from './documents.js'
import {headings} from './headings.js'
import {inputs} from './inputs.js'
import {markup} from './markup.js'
import type {ReadingCard} from './reading-card.js'
import {resolutions} from './resolutions.js'
import {sections} from './sections.js'

/** A card for every code that reading can say. Add yours to the file of its subject. */
export const readingCards: readonly ReadingCard[] = [
  ...documents,
  ...inputs,
  ...characters,
  ...headings,
  ...sections,
  ...dates,
  ...resolutions,
  ...markup,
]
