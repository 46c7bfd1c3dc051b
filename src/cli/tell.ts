import {escapeControls} from '../output/escape-controls.js'
import {forgiving} from './outputs/forgiving.js'
import {createLineWriter} from './outputs/line-writer.js'
import type {Streams} from './streams.js'

/** Says something to people on stderr, safe to print whatever it holds. */
export async function tell(lines: readonly string[], {stderr, interrupted}: Pick<Streams, 'stderr' | 'interrupted'>) {
  const people = createLineWriter(forgiving(stderr), 'the standard error', interrupted)
  for (const line of lines) await people.write(escapeControls(line))
  await people.flush()
}
