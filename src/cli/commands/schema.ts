import {type Command, Option} from 'commander'
import {print} from '../print.js'
import type {Streams} from '../streams.js'
import {UsageError} from '../usage-error.js'

const examples = `Examples:
  decisions schema > decision.schema.json
  decisions schema --versions
  decisions schema |
    jq -r '.properties | to_entries[] | "\\(.key): \\(.value.description)"'
`

type SchemaOptions = {versions?: true; json?: true}

/** Adds `decisions schema`: what a record holds, for programs that check or store records. */
export function addSchema(program: Command, streams: Streams): void {
  program
    .command('schema')
    .description('print the JSON Schema of a record (draft 2020-12)')
    .addHelpText('before', examples)
    .argument('[version]', 'the version of the schema, if not the last')
    .addOption(new Option('--versions', 'list the versions that are known'))
    .option('--json', 'write the list for tools')
    .action(async (version: string | undefined, {versions, json}: SchemaOptions) => {
      const {schemaOf, schemaVersions, schemaVersionsJson, schemaVersionsList} = await import('../lookups.js')
      if (!versions) await print(JSON.stringify(schemaOf(version), null, 2), streams)
      else if (version !== undefined) throw new UsageError('`--versions` lists every version: name none')
      else await print(json ? schemaVersionsJson(schemaVersions) : schemaVersionsList(schemaVersions), streams)
    })
}
