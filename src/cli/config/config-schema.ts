import * as z from 'zod'
import {authorities} from '../../authorities/index.js'
import {allCodes, type Code, type RuleCode} from '../../messages.js'
import {fixedCodes} from '../../rules/fixed-codes.js'
import {failOnLevels} from './fail-on.js'

type AnyCode = Code | RuleCode
const slugs = authorities.map(({slug}) => slug)
const codes = Object.keys(allCodes) as AnyCode[] // the object has no other keys
const isFixed = (code: AnyCode) => fixedCodes.has(code)
/** The codes whose severity is the user's to choose. */
export const configurableCodes = codes.filter(code => !isFixed(code))

const severity = z.enum(['error', 'warning', 'info', 'off'])
const ruleOf = (code: AnyCode) => severity.optional().describe(`${allCodes[code][1]} Without it: ${allCodes[code][0]}.`)

/** What `decisions.config.json` may hold: the one source of its type, its checks and its JSON Schema. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Where an editor finds the schema of this file.'),
    authority: z.enum(slugs).optional().describe('The council whose records are checked, by its slug.'),
    failOn: z
      .enum(failOnLevels)
      .optional()
      .describe('From which severity on `check` exits with 1. Without it: error. `--fail-on` beats it.'),
    ignore: z
      .array(z.string().min(1))
      .optional()
      .describe('Documents to leave out: patterns as in .gitignore, seen from the folder of this file.'),
    rules: z
      // Each code is a key of its own, so that an editor completes them.
      .strictObject(Object.fromEntries(configurableCodes.map(code => [code, ruleOf(code)])))
      .optional()
      .describe('The severity of a code, or `off`. `decisions rules` lists the codes, and says which are fixed.'),
  })
  .describe('What `decisions check` is told by a project.')

/** A configuration as it was written. */
export type Config = Omit<z.infer<typeof configSchema>, 'rules'> & {
  rules?: Partial<Record<AnyCode, z.infer<typeof severity>>> | undefined
}

/** The JSON Schema of the file, draft 2020-12. */
export const configJsonSchema = (): object => z.toJSONSchema(configSchema, {target: 'draft-2020-12'})
