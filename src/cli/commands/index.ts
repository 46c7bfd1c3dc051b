import type {Command} from 'commander'
import type {Streams} from '../streams.js'
import {addCheck} from './check.js'
import {addCompletion} from './completion.js'
import {addConfig} from './config.js'
import {addExplain} from './explain.js'
import {addFormats} from './formats.js'
import {addInspect} from './inspect.js'
import {addMan} from './man.js'
import {addParse} from './parse.js'
import {addReport} from './report.js'
import {addRules} from './rules.js'
import {addSchema} from './schema.js'
import {addValidate} from './validate.js'

/** Adds one command to the program; a command that may end with another status than 0 tells it to `finish`. */
export type AddCommand = (program: Command, streams: Streams, finish: (exitCode: number) => void) => void

/** Every command by its name, in the order of the help; completion and the manual page go by it. Add yours here. */
export const commands: Readonly<Record<string, AddCommand>> = {
  parse: addParse,
  check: addCheck,
  validate: addValidate,
  inspect: addInspect,
  report: addReport,
  formats: addFormats,
  rules: addRules,
  explain: addExplain,
  schema: addSchema,
  config: addConfig,
  completion: addCompletion,
  man: addMan,
}

/** Those that tell of all the others. */
export const tellOfAll: ReadonlySet<string> = new Set(['completion', 'man'])
