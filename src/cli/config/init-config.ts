import {resolve} from 'node:path'
import {authorities} from '../../authorities/index.js'
import {createLineWriter} from '../outputs/line-writer.js'
import {openOutput} from '../outputs/open-output.js'
import type {Streams} from '../streams.js'
import {tell} from '../tell.js'
import {type Config, configName} from './config-schema.js'

/** What holds without a configuration, written out as a place to begin. */
const first: Config = {authority: authorities[0].slug, failOn: 'error', ignore: [], rules: {}}

/**
 * Writes a configuration into the working folder.
 *
 * @throws OutputError where there is one already, without `--force`.
 */
export async function initConfig(named: string | undefined, isForced: boolean, streams: Streams): Promise<void> {
  const file = named ?? configName
  const output = openOutput(resolve(streams.cwd, file), isForced)
  try {
    const writer = createLineWriter(output.sink, output.name, streams.interrupted)
    await writer.write(JSON.stringify(first, null, 2))
    await writer.flush()
    output.commit()
  } finally {
    output.discard()
  }
  await tell(
    [`${file} is written; \`decisions rules\` lists the codes that \`rules\` may set to error, warning, info or off`],
    streams,
  )
}
