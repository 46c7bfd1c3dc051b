import type {Interruption} from '../interruption.js'
import {createLineWriter} from './line-writer.js'
import {openOutput} from './open-output.js'

/** Writes lines as a file that appears, or takes the old one's place, when it is whole. @throws OutputError as `openOutput` does. */
export async function writeFile(
  file: string,
  lines: Iterable<string>,
  {isForced, interrupted}: {isForced: boolean; interrupted: Interruption},
): Promise<void> {
  const output = openOutput(file, isForced)
  try {
    const writer = createLineWriter(output.sink, output.name, interrupted)
    for (const line of lines) await writer.write(line)
    await writer.flush()
    output.commit()
  } finally {
    output.discard()
  }
}
