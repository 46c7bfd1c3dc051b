import {expect, it, test} from 'vitest'
import {endOfDivFence} from '../../src/text/div-fence.js'
import {readLines} from '../../src/text/lines.js'
import {createMarkdownParser} from '../../src/text/markdown.js'

const parser = createMarkdownParser()
const printed = (text: string) => readLines(text, null, parser, () => {}).map(({print}) => print.text)
const lineEnd = (text: string) => (text.includes('\n') ? text.indexOf('\n') : text.length)

test.each([
  ':::',
  '::::::',
  '::: val',
  ':::val',
  '::: field--name_x ::::::',
  '::: {.field}',
  ':::: {#main .region .w-1/2 .@wide} ::::',
  '::: {custom-style="Body Text"}',
  '::: {.a style="width: 100%;\nmax-width: 60em"}',
  '::: {#a\n.b\n.c} :::',
])('%s fences a part of a page', text => {
  expect(endOfDivFence(text, 0, lineEnd(text))).toBe(text.length)
})

test.each([
  '::',
  ':: val',
  '::: of the old make',
  '::: {see below}',
  '::: {.a} and on',
  '::: {.a',
  '::: {.a\n.b} and on',
  '::: {.a\n\nWords of a paragraph}',
  ': None',
])('%s is words', text => {
  expect(endOfDivFence(text, 0, lineEnd(text))).toBe(-1)
})

it.each([
  ['one\n\n::: val\ntwo', ['one', '', 'two']],
  ['one\n:::\n\n::: val\ntwo', ['one', '', 'two']],
  ['one\n\n:::\n:::\n\ntwo', ['one', '', 'two']],
  ['one\n:::\ntwo', ['one', '', 'two']],
  ['one\n\n\n:::\n\ntwo', ['one', '', '', 'two']],
  ['one\n:::\n\n\ntwo', ['one', '', '', 'two']],
  ['one\n::: {.a\n.b}\ntwo', ['one', '', 'two']],
  ['> one\n>\n> ::: val\n> two', ['one', '', 'two']],
  ['**one\n:::\ntwo**', ['**one', '', 'two**']],
])('in %j fences and the blank lines around them are one', (text, lines) => {
  expect(printed(text)).toEqual(lines)
})
