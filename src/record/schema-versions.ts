import {schemaId, schemaVersion} from './schema-version.js'

/** A version of the record's schema. */
export type SchemaVersion = {
  readonly version: string
  /** The `$id` of its JSON Schema. */
  readonly id: string
  /** What it brought, in one sentence. */
  readonly about: string
}

/** Every version that can be read and checked, the one that is written last. */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: schemaVersion,
    id: schemaId,
    about: 'The first: a decision, where each of its values was printed, and how its characters were used.',
  },
]
