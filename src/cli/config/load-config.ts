import {dirname, join, relative, resolve} from 'node:path'
import {refuseEmpty} from '../refuse-empty.js'
import {UsageError} from '../usage-error.js'
import type {Config} from './config-schema.js'
import {readText} from './read-text.js'

/** The name that is looked for, in the working folder and the folders above it. */
export const configName = 'decisions.config.json'

/** A configuration and where it holds. */
export type Loaded = {
  readonly config: Config
  /** The folder that its patterns are seen from; without a file the working folder. */
  readonly folder: string
}

/**
 * The configuration that the user names, or the nearest `decisions.config.json` from the working folder upwards.
 *
 * @throws UsageError where a named file is not there, or a file is broken.
 */
export async function loadConfig(named: string | undefined, cwd: string): Promise<Loaded> {
  refuseEmpty('--config', named)
  if (named !== undefined) {
    const text = readText(resolve(cwd, named))
    if (text === null) throw new UsageError(`there is no configuration \`${named}\``)
    return loaded(named, text, dirname(resolve(cwd, named)))
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    const file = join(folder, configName)
    const text = readText(file)
    if (text !== null) return loaded(relative(cwd, file), text, folder)
    if (folder === dirname(folder)) return {config: {}, folder: cwd}
  }
}

async function loaded(file: string, text: string, folder: string): Promise<Loaded> {
  const {readConfig} = await import('./read-config.js')
  return {config: readConfig(file, text), folder}
}
