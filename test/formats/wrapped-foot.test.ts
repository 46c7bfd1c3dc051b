import {expect, it} from 'vitest'
import {wrappedFeet} from '../../src/formats/wrapped-foot.js'
import {readLines} from '../../src/text/lines.js'
import {createMarkdownParser} from '../../src/text/markdown.js'

const parser = createMarkdownParser()
const goOn = (text: string) => [...wrappedFeet(readLines(text, null, parser, () => {}))].map(({print}) => print.text)
const foot =
  "Can't find it Can't find what you're looking for? Let us know and we'll do our best to point you in the right direction"

it('the foot of the site goes on wherever it was wrapped', () => {
  for (let at = foot.indexOf(' ', 14); at >= 0; at = foot.indexOf(' ', at + 1))
    expect(goOn(`${foot.slice(0, at)}\n${foot.slice(at + 1)}`)).toEqual(
      at === "Can't find it".length ? [] : [foot.slice(at + 1)],
    )
})

it.each([
  [
    "Can't find what you're\nlooking for? Let us know\n\nand we’ll do our best",
    ['looking for? Let us know', 'and we’ll do our best'],
  ],
  ["Can\\'t find it\n\nCan’t find what you’re looking for? Let us know\nand we'll do", ["and we'll do"]],
  ["Can't find what you're looking for? Let us know\nand write to the clerk\nand we'll do", []],
  ['Let us know\nand we’ll do our best', []],
  [`${foot}\npoint you in the right direction`, []],
  [`Attachment\n${foot.slice(40)}`, []],
])('of %j %j go on', (text, lines) => {
  expect(goOn(text)).toEqual(lines)
})
