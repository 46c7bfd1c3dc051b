import {readJson} from '../config/read-json.js'
import {type BaselineEntry, baselineSchema} from './baseline-schema.js'

/**
 * The entries of a baseline from the text of its file. Apart from what looks for the file, since most runs have none.
 *
 * @throws UsageError where it is broken.
 */
export const readEntries = (file: string, text: string): readonly BaselineEntry[] =>
  readJson(file, text, baselineSchema, keysAt).entries

const keysAt = (path: readonly PropertyKey[]): readonly string[] =>
  path.length === 0 ? Object.keys(baselineSchema.shape) : Object.keys(baselineSchema.shape.entries.element.shape)
