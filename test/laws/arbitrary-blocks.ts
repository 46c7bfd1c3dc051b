import fc from 'fast-check'
import {itemsOf, rows} from './arbitrary-items.js'
import {announcement, lowerClause, paragraph} from './arbitrary-words.js'
import type {ModelBlock} from './model-record.js'

const listItems = fc.oneof(
  itemsOf('letter', 4),
  itemsOf('bullet', 4),
  itemsOf('number', 4),
  itemsOf('letter', 11, false),
  rows,
)

/** A list stands below the line that announces it; two lists in a row could not be told apart. */
const announcedList = fc.tuple(announcement, listItems).map(([text, items]): ModelBlock[] => [
  {type: 'paragraph', text},
  {type: 'list', items},
])

const oneParagraph = paragraph.map((text): ModelBlock[] => [{type: 'paragraph', text}])

const numberedNouns = fc.tuple(paragraph, itemsOf('number', 5)).map(([text, items]): ModelBlock[] => [
  {type: 'paragraph', text},
  {type: 'list', items},
])

/** An earlier resolution ends with its sentence: a paragraph below parts it from the operative one. */
const earlier = fc.tuple(lowerClause, paragraph).map(([words, text]): ModelBlock[] => [
  {type: 'earlier', text: `RESOLVED that ${words} be deferred.`},
  {type: 'paragraph', text},
])

/** Stated text below a heading. */
export const statedBlocks = fc
  .tuple(oneParagraph, fc.array(fc.oneof({weight: 2, arbitrary: oneParagraph}, announcedList), {maxLength: 1}))
  .map(([first, rest]) => [...first, ...rest.flat()])

export const narrative = fc
  .array(
    fc.oneof(
      {weight: 5, arbitrary: oneParagraph},
      {weight: 3, arbitrary: announcedList},
      {weight: 1, arbitrary: numberedNouns},
      {weight: 1, arbitrary: earlier},
    ),
    {maxLength: 3},
  )
  .map(blocks => blocks.flat())
