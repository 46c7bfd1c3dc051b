import {expect, it} from 'vitest'
import {printsOf, tokenise} from '../../src/text/inline.js'
import {createMarkdownParser} from '../../src/text/markdown.js'

const parser = createMarkdownParser()

it.each([
  ['<a id="_GoBack"></a>1. Title of Item/Report', '1. Title of Item/Report'],
  ['1\\. Title<a name=top></a> of Item/Report', '1. Title of Item/Report'],
  ['3. <a id="_Hlk12"></a>Reasons<A ID="b"/> for', '3. Reasons for'],
  ['<a id="words">Reasons</a> for the Decision', 'Reasons for the Decision'],
  ['<center>1. <big><b>Title</b></big></center>', '1. Title'],
  ['1. <font size="3" face="Arial">Title</font> of <INS>Item</INS>', '1. Title of Item'],
  ['<small>so</small> and <mark>so</mark>', 'so and so'],
])('%s prints %s', (raw, printed) => {
  const tokens = tokenise(raw, parser)
  expect(printsOf(tokens, 0).map(({text}) => text)).toEqual([printed])
  expect(tokens.filter(({kind}) => kind === 'kept')).toEqual([])
})

it.each([
  ['<a href="x.html">the plan</a>', 2],
  ['<a id="top"></a><a class="x" href="x.html">the plan</a>', 2],
  ['the plan</a> and more', 1],
  ['<del>the plan</del>', 2],
  ['<abbr>the plan</abbr>', 2],
])('%s keeps %i tags', (raw, count) => {
  expect(tokenise(raw, parser).filter(({kind}) => kind === 'kept')).toHaveLength(count)
})

it.each(['a</br>b', 'a<br>b', '**a**</BR>b', '`a`</br>b', 'a<br />b &amp; <u>c</u>'])(
  '%s is printed on two lines',
  raw => {
    const tokens = tokenise(raw, parser)
    expect(printsOf(tokens, 0)).toHaveLength(2)
    expect(tokens.filter(({kind}) => kind === 'kept')).toEqual([])
  },
)
