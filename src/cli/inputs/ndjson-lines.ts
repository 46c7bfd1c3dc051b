/** A line without its line feed; `bytes` is null where it is longer than may be held. */
export type NdjsonLine = {
  /** From 1, blank lines counted. */
  readonly number: number
  readonly bytes: Buffer | null
}

const lineFeed = 10
const nothing = Buffer.alloc(0)

/**
 * The lines of a stream, as soon as each has ended; the last may lack its end. No more than `longest` bytes are held:
 * the rest of a longer line is let go. `bytes` are good until the next line is asked for.
 */
export async function* ndjsonLines(
  chunks: AsyncIterable<Buffer>,
  longest: number,
): AsyncGenerator<NdjsonLine, undefined> {
  const line = createLine(longest)
  let number = 1
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      yield {number, bytes: line.end(chunk.subarray(start, end))}
      number++
      start = end + 1
    }
    line.add(chunk.subarray(start))
  }
  if (line.hasBegun()) yield {number, bytes: line.end(nothing)}
}

/**
 * What has come of a line that is not whole yet: copied into one buffer that doubles, so that a line which comes byte by
 * byte costs no more than one that comes at once.
 */
function createLine(longest: number) {
  let kept: Buffer = nothing
  let length = 0

  function add(piece: Buffer): void {
    length += piece.length
    if (length > longest) kept = nothing
    else if (piece.length > 0) {
      if (length > kept.length) {
        const larger = Buffer.allocUnsafe(Math.max(length, kept.length * 2))
        kept.copy(larger)
        kept = larger
      }
      piece.copy(kept, length - piece.length)
    }
  }

  return {
    add,
    hasBegun: () => length > 0,
    /** The line with its last piece, or null; the next line begins. */
    end(piece: Buffer): Buffer | null {
      if (length === 0) return piece.length > longest ? null : piece
      add(piece)
      const whole = length > longest ? null : kept.subarray(0, length)
      kept = nothing
      length = 0
      return whole
    },
  }
}
