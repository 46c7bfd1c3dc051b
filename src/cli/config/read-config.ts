import type {Code} from '../../messages.js'
import {fixedCodes} from '../../rules/fixed-codes.js'
import {nearest} from '../nearest.js'
import {type Config, configSchema, configurableCodes} from './config-schema.js'
import {readJson} from './read-json.js'

/**
 * A configuration from the text of its file. Apart from what looks for the file, since most runs find none.
 *
 * @throws UsageError where it is broken.
 */
export const readConfig = (file: string, text: string): Config =>
  // The schema lists its rules one by one; the type knows them by their codes.
  readJson(file, text, configSchema, keysAt, expectedAt) as Config

const keysAt = (): readonly string[] => Object.keys(configSchema.shape)

/** Of a code that may not be set, why; of a word that is none, where the codes are listed. */
function expectedAt(path: readonly PropertyKey[], key: string): string | null {
  if (path[0] !== 'rules') return null
  if (fixedCodes.has(key as Code))
    // it is asked whether it is one
    return ', expected a code that is not fixed: `check` must not call good what could not be read'
  const meant = nearest(key, configurableCodes)
  return `, expected a code that \`decisions rules\` lists${meant === null ? '' : `; did you mean \`${meant}\`?`}`
}
