import {mayHoldSpans} from './bracketed-spans.js'
import {emphasisSteps} from './emphasis-steps.js'
import {sideOf} from './flanking.js'
import {type InlineParser, mayHoldEscapes, shifted, type Token} from './inline-token.js'
import {standsAt} from './letters.js'
import {mayHoldReferences} from './references.js'
import {unitAt} from './unit-at.js'

type Open = {readonly mark: number; readonly length: number}

/**
 * Reads a line whose markup is emphasis and presentational tags alone, such as `**Title** of the *item*`, as CommonMark
 * does; null where that takes more than a glance: marks that may both open and close, that do not nest or are left over,
 * and every other construct, which are the parser's. Emphasis is what most Markdown of an archive is. Stretches that hold
 * character references and no mark go to the parser one by one, which reads these fast.
 */
export function readEmphasis(raw: string, parser: InlineParser): Token[] | null {
  if (raw.includes('`') || (raw.includes(']') && /\][([]/.test(raw)) || unitAt(raw, 0) === 0xfeff) return null
  if (mayHoldSpans(raw) || mayHoldEscapes(raw)) return null
  const hasReferences = mayHoldReferences(raw)
  const tokens: Token[] = []
  const open: Open[] = []
  let at = 0
  const cut = (from: number, to: number) => {
    const start = at
    at = to
    if (start === from) return
    const text = raw.slice(start, from)
    if (hasReferences && mayHoldReferences(text)) for (const token of parser(text)) tokens.push(shifted(token, start))
    else tokens.push({kind: 'words', text, start, end: from})
  }
  for (const {start, end, kind} of emphasisSteps(raw)) {
    if (kind === 'other-tag') return null
    if (kind === 'tag') {
      cut(start, end)
      if (standsAt(raw, start, '<br') || standsAt(raw, start, '</br')) tokens.push({kind: 'break'})
      continue
    }
    const length = end - start
    const side = sideOf(raw, start, end)
    if (side === 'unclear' || (side === 'none' && length > 1)) return null
    if (side === 'none') {
      if (hasReferences) return null
      continue
    }
    cut(start, end)
    const mark = unitAt(raw, start)
    if (side === 'opens') {
      open.push({mark, length})
      continue
    }
    const above = open.pop()
    if (above?.mark !== mark || above.length !== length || length > 3) return null
  }
  if (open.length > 0) return null
  cut(raw.length, raw.length)
  return tokens
}
