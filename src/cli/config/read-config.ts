import {type Config, configSchema, configurableCodes} from './config-schema.js'
import {readJson} from './read-json.js'

/**
 * A configuration from the text of its file. Apart from what looks for the file, since most runs find none.
 *
 * @throws UsageError where it is broken.
 */
export const readConfig = (file: string, text: string): Config =>
  // The schema lists its rules one by one; the type knows them by their codes.
  readJson(file, text, configSchema, keysAt) as Config

const keysAt = (path: readonly PropertyKey[]): readonly string[] =>
  path.length === 0 ? Object.keys(configSchema.shape) : configurableCodes
