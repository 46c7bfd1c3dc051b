import {expect, it} from 'vitest'
import {refuse} from '../../src/formats/look-alikes.js'
import {readLines} from '../../src/text/lines.js'
import {createMarkdownParser} from '../../src/text/markdown.js'

const parser = createMarkdownParser()

it.each([
  ['AGENDA ITEM 7\n\nREPORT TO CABINET\n\nCABINET ITEM COVERING SHEET PROFORMA', 'a covering sheet of a report'],
  ['CABINET ITEM COVERING SHEET PROFORMA\n\nAGENDA ITEM 7', 'a covering sheet of a report'],
  ['Agenda Item 3\n\nCabinet Minutes', 'minutes of the Cabinet'],
  ['AGENDA\n\nMinutes of the Cabinet meeting of 8 December', 'an agenda'],
  ['Agenda for Cabinet\n\nAgenda item 1', 'an agenda'],
  ['AGENDA ITEM 7\n\nREPORT TO CABINET', 'a paper of an agenda'],
])('%j is %s', (text, what) => {
  const said: string[] = []
  const lines = readLines(text, null, parser, () => {})
  refuse(lines, [], 'paper.txt', (code, _, message) => said.push(`${code}: ${message.split(': this is ')[1]}`))
  expect(said).toEqual([`look-alike: ${what}`])
})
