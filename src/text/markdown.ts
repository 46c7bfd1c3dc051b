import type {Nodes, Parents} from 'mdast'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {withoutTypedTicks, withTypedTicks} from './code-ticks.js'
import {collectText, readEscapes} from './escapes.js'
import {holdsEscapesAlone} from './inline.js'
import {type Anchor, type InlineParser, readAnchor, readTag, type Token, words} from './inline-token.js'
import {detached} from './remembering.js'

/** The block constructs of Markdown: a proforma's lines are its own, so only inline markup is Markdown's to read. */
const blockConstructs = [
  'list',
  'blockQuote',
  'codeIndented',
  'codeFenced',
  'setextUnderline',
  'definition',
  'headingAtx',
  'htmlFlow',
  'thematicBreak',
]

/** A unified plugin: whatever the line begins with, it is one paragraph. */
function inlineOnly(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({disable: {null: blockConstructs}})
}

const mark = '\ufeff'
const rememberedLength = 200
const rememberedLines = 1024

/**
 * Inline Markdown by remark-parse. A parse costs about a tenth of a millisecond, and archives repeat their headings,
 * so short lines are remembered. Afterwards every printed character of the line stands in exactly one token.
 */
export function createMarkdownParser(): InlineParser {
  const processor = unified().use(inlineOnly).use(remarkParse).freeze()
  const remembered = new Map<string, Token[]>()
  return line => {
    const known = remembered.get(line)
    if (known) return known
    const raw = line.length <= rememberedLength ? detached(line) : line
    // Escapes and references alone are read a hundred times faster without a parser.
    if (holdsEscapesAlone(raw)) return readEscapes(raw)
    const tokens: Token[] = []
    // The parser drops a U+FEFF at the start and counts from behind it; a space takes its place.
    const hasMark = raw.startsWith(mark)
    const parsable = withoutTypedTicks(hasMark ? ` ${raw.slice(1)}` : raw)
    collect(processor.parse(parsable), {raw, tokens, anchor: 'none'})
    if (hasMark) tokens.unshift(words(mark, 0, 1))
    if (remembered.size >= rememberedLines) remembered.clear()
    if (raw.length <= rememberedLength) remembered.set(raw, tokens)
    return tokens
  }
}

/** What is known while the tokens of a line are collected. */
type Collecting = {readonly raw: string; readonly tokens: Token[]; anchor: Anchor}

/** Children stand in reading order, each inside its parent; what lies between them is markup. */
function collect(node: Nodes, line: Collecting): void {
  const {raw, tokens} = line
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? raw.length
  switch (node.type) {
    case 'text':
      collectText(raw, start, end, tokens)
      break
    case 'inlineCode':
      collectInner(raw, start, end, node.value, tokens)
      break
    case 'image':
      collectInner(raw, start, end, withTypedTicks(node.alt ?? ''), tokens)
      break
    case 'html': {
      if (node.value.startsWith('<!--')) break // a comment prints nothing
      const anchor = readAnchor(node.value, line.anchor)
      if (anchor) line.anchor = anchor.open
      if (anchor && !anchor.isKept) break
      const meaning = readTag(node.value)
      if (meaning === 'break') tokens.push({kind: 'break'})
      if (meaning === 'keep')
        tokens.push({kind: 'kept', what: 'html', start, end}, words(raw.slice(start, end), start, end))
      break
    }
    case 'break':
      tokens.push({kind: 'break'})
      break
    default:
      for (const child of (node as Parents).children ?? []) collect(child, line)
  }
}

/** Words inside their markup: `` `code` `` or `![words](address)`. */
function collectInner(raw: string, start: number, end: number, inner: string, tokens: Token[]): void {
  const at = inner === '' ? -1 : raw.slice(start, end).indexOf(inner)
  if (at >= 0) tokens.push(words(inner, start + at, start + at + inner.length))
  else if (inner !== '') tokens.push(words(inner, start, end))
}
