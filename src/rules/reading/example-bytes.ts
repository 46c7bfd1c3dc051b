/**
 * The bytes of an example: UTF-8, but for those that are no UTF-8 and therefore written out.
 *
 * > | the jetty\x92s planks
 *              ^^^^
 */
export function exampleBytes(text: string): Uint8Array {
  const bytes = text
    .split(/(\\x[0-9a-f]{2})/)
    .flatMap((part, index) => (index % 2 === 1 ? [Number.parseInt(part.slice(2), 16)] : [...encoder.encode(part)]))
  return Uint8Array.from(bytes)
}

const encoder = new TextEncoder()
