import {resolve} from 'node:path'
import {authorities} from '../../authorities/index.js'
import {writeFile} from '../outputs/write-file.js'
import {refuseEmpty} from '../refuse-empty.js'
import type {Streams} from '../streams.js'
import {tell} from '../tell.js'
import type {Config} from './config-schema.js'
import {configName} from './load-config.js'

/** What holds without a configuration, written out as a place to begin. */
const first: Config = {authority: authorities[0].slug, failOn: 'error', ignore: [], rules: {}}

/**
 * Writes a configuration into the working folder.
 *
 * @throws OutputError where there is one already, without `--force`.
 */
export async function initConfig(named: string | undefined, isForced: boolean, streams: Streams): Promise<void> {
  refuseEmpty('--config', named)
  const file = named ?? configName
  const {cwd, interrupted} = streams
  await writeFile(resolve(cwd, file), [JSON.stringify(first, null, 2)], {isForced, interrupted})
  await tell(
    [
      `${file} is written; \`rules\` may set the codes that \`decisions rules\` lists, all but the fixed ones, to error, warning, info or off`,
    ],
    streams,
  )
}
