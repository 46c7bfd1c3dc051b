import type {Command} from 'commander'
import {print} from '../print.js'
import type {Streams} from '../streams.js'

const examples = `Examples:
  decisions schema > decision.schema.json
  decisions schema | jq -r '.properties | to_entries[] | "\\(.key): \\(.value.description)"'
`

/** Adds `decisions schema`: what a record holds, for programs that check or store records. */
export function addSchema(program: Command, streams: Streams): void {
  program
    .command('schema')
    .description('print the JSON Schema of a record (draft 2020-12)')
    .addHelpText('before', examples)
    .action(async () => {
      const {jsonSchema} = await import('../lookups.js')
      await print(JSON.stringify(jsonSchema(), null, 2), streams)
    })
}
