import fc from 'fast-check'

/** A way to make a document look different and say the same. */
export type Looks = {
  readonly lineEnd: '\n' | '\r\n' | '\r'
  readonly bom: boolean
  readonly encoding: 'utf-8' | 'utf-16le'
  readonly trailing: string
  /** The emphasis around every so many words, lines or headings. */
  readonly emphasis: readonly [open: string, close: string]
  readonly around: 'words' | 'lines' | 'headings' | 'nothing'
  readonly every: number
}

export const looks: fc.Arbitrary<Looks> = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  bom: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'utf-8', 'utf-16le'),
  trailing: fc.constantFrom('', ' ', '  ', '\t', '\u00a0', ' \u00a0 '),
  emphasis: fc.constantFrom<[string, string]>(
    ['**', '**'],
    ['*', '*'],
    ['_', '_'],
    ['__', '__'],
    ['<u>', '</u>'],
    ['<b>', '</b>'],
    ['<strong>', '</strong>'],
  ),
  around: fc.constantFrom('words', 'words', 'lines', 'headings', 'nothing'),
  every: fc.integer({min: 1, max: 9}),
})

/** The same document with other looks, as bytes. */
export function withLooks(text: string, looks: Looks): Uint8Array {
  const lines = text
    .split('\n')
    .map((line, index) => (line === '' ? line : emphasised(line, index, looks)) + looks.trailing)
  const whole = lines.join(looks.lineEnd)
  if (looks.encoding === 'utf-16le') return Buffer.from(`\ufeff${whole}`, 'utf16le')
  return Buffer.from((looks.bom ? '\ufeff' : '') + whole)
}

const marker = /^(?:\s*(?:- )?(?:\(?[0-9a-z]{1,4}[.)]+ ?|[-•·*] ?)*)/

/** Emphasis stands around words, behind a marker; a table's bars and breaks part its cells, so it does not reach across them. */
function emphasised(line: string, index: number, {emphasis: [open, close], around, every}: Looks): string {
  if (around === 'nothing' || /[|<*_#\f]/.test(line)) return line
  const isHeading = /^\d\. ?[A-Z][a-z]+|^(?:Title|Record|Reasons|Alternative|Declared|Details|Date) /.test(line)
  if (around === 'headings') return isHeading ? open + line.trimEnd() + close : line
  const from = marker.exec(line)?.[0].length ?? 0
  const words = line.slice(from).trimEnd()
  if (words === '') return line
  if (around === 'lines') return index % every === 0 ? line.slice(0, from) + open + words + close : line
  return (
    line.slice(0, from) +
    words
      .split(' ')
      .map((word, at) => ((at + index) % every === 0 && /^[\p{L}\p{N}]/u.test(word) ? open + word + close : word))
      .join(' ')
  )
}
