import type {Section} from '../formats/format.js'
import {statusOf} from '../formats/nil.js'
import type {Say} from '../messages.js'
import {emptyPrint, type Print} from '../text/print.js'
import {blocksText, readBlocks} from './blocks.js'
import {readPassages} from './passages.js'

/** A section's answer, with the kind of its absence: nothing under the heading (`blank`), or no heading (`missing`). */
export type Answer = {
  readonly status: 'stated' | 'none' | 'not-applicable' | 'blank' | 'missing'
  readonly text: Print | null
}

/** What stands under a heading, as one text. Adds `paragraph-rejoined`. */
export function readAnswer(section: Section | undefined, say: Say): Answer {
  if (!section) return {status: 'missing', text: null}
  const text = section.lines.length === 0 ? emptyPrint : blocksText(readBlocks(readPassages(section.lines, say)))
  return text.text === '' ? {status: 'blank', text: null} : {status: statusOf(text.text), text}
}
