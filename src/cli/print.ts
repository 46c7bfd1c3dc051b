import {createLineWriter} from './outputs/line-writer.js'
import type {Streams} from './streams.js'

/** Prints a text on stdout, whole. */
export async function print(text: string, {stdout, interrupted}: Streams): Promise<void> {
  const writer = createLineWriter(stdout, 'the standard output', interrupted)
  await writer.write(text.endsWith('\n') ? text.slice(0, -1) : text)
  await writer.flush()
}
