import {mayHoldSpans} from './bracketed-spans.js'
import {sideOf} from './flanking.js'
import {
  emphasisStep,
  type InlineParser,
  mayHoldEscapes,
  mayHoldReferences,
  readTag,
  shifted,
  type Token,
} from './inline-token.js'

type Open = {readonly mark: string; readonly length: number}

/**
 * Reads a line whose markup is emphasis and presentational tags alone, such as `**Title** of the *item*`, as CommonMark
 * does; null where that takes more than a glance: marks that may both open and close, that do not nest or are left over,
 * and every other construct, which are the parser's. Emphasis is what most Markdown of an archive is. Stretches that hold
 * character references and no mark go to the parser one by one, which reads these fast.
 */
export function readEmphasis(raw: string, parser: InlineParser): Token[] | null {
  if (raw.includes('`') || /\][([]/.test(raw) || raw.startsWith('\ufeff') || mayHoldSpans(raw) || mayHoldEscapes(raw))
    return null
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
  for (const {0: step, index} of raw.matchAll(emphasisStep())) {
    const end = index + step.length
    if (step === '<') return null
    if (step.startsWith('<')) {
      cut(index, end)
      if (readTag(step) === 'break') tokens.push({kind: 'break'})
      continue
    }
    const side = sideOf(raw, index, end)
    if (side === 'unclear' || (side === 'none' && step.length > 1)) return null
    if (side === 'none') {
      if (hasReferences) return null
      continue
    }
    cut(index, end)
    if (side === 'opens') open.push({mark: step.charAt(0), length: step.length})
    else if (!closes(step, open.pop())) return null
  }
  if (open.length > 0) return null
  cut(raw.length, raw.length)
  return tokens
}

const closes = (step: string, above: Open | undefined): boolean =>
  above !== undefined && above.mark === step.charAt(0) && above.length === step.length && step.length <= 3
