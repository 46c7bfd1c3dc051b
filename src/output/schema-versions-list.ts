import type {SchemaVersion} from '../record/schema-versions.js'
import {wrap} from './wrap.js'

const width = 80

/** The versions of the record's schema for people: a number, its `$id`, what it brought. */
export const schemaVersionsList = (versions: readonly SchemaVersion[]): string =>
  versions.map(({version, id, about}) => [version, `  ${id}`, wrap(about, width, '  ')].join('\n')).join('\n\n')

/** The versions for tools. */
export const schemaVersionsJson = (versions: readonly SchemaVersion[]): string =>
  JSON.stringify(
    versions.map(({version, id, about}) => ({version, id, about})),
    null,
    2,
  )
