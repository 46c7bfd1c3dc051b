import {jsonSchema} from '../record/schema.js'
import {schemaVersions} from '../record/schema-versions.js'
import {nearest} from './nearest.js'
import {UsageError} from './usage-error.js'

/** The JSON Schema of a version, the last one where none is named. @throws UsageError for a version that is not known. */
export function schemaOf(version: string | undefined): Record<string, unknown> {
  const known = schemaVersions.map(({version}) => version)
  if (version === undefined || known.includes(version)) return jsonSchema()
  const meant = nearest(version, known)
  throw new UsageError(
    `there is no schema version \`${version}\`${meant === null ? '' : `, did you mean \`${meant}\`?`}\n\`decisions schema --versions\` lists them all.`,
  )
}
