import {type Command, Option} from 'commander'
import {print} from '../print.js'
import type {Streams} from '../streams.js'
import {UsageError} from '../usage-error.js'

const examples = `Examples:
  decisions config --init
  decisions config --print | jq .rules
`

type ConfigOptions = {print?: true; init?: true; schema?: true; config?: string; force?: true}

/** Adds `decisions config`: what `check` goes by. */
export function addConfig(program: Command, streams: Streams): void {
  program
    .command('config')
    .description('show or begin the configuration of check, decisions.config.json')
    .addHelpText('before', examples)
    .addOption(new Option('--print', 'print what holds here, defaults and all (without any option)'))
    .addOption(new Option('--init', 'write a configuration to begin with').conflicts(['print', 'schema']))
    .addOption(new Option('--schema', 'print the JSON Schema of the file').conflicts('print'))
    .option('--config <file>', 'the file, if it is not the nearest decisions.config.json')
    .option('--force', 'replace a configuration that is already there')
    .action(async (options: ConfigOptions) => {
      if (options.force && !options.init) throw new UsageError('`--force` goes with `--init`')
      if (options.schema) {
        const {configJsonSchema} = await import('../lookups.js')
        await print(JSON.stringify(configJsonSchema(), null, 2), streams)
      } else if (options.init) {
        const {initConfig} = await import('../lookups.js')
        await initConfig(options.config, options.force === true, streams)
      } else {
        const {asConfig, loadConfig, settingsOf} = await import('../lookups.js')
        const loaded = await loadConfig(options.config, streams.cwd)
        await print(JSON.stringify(asConfig(settingsOf(loaded, {})), null, 2), streams)
      }
    })
}
