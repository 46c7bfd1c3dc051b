import {type Authority, authorities} from '../../authorities/index.js'
import {allCodes, type Code, type RuleCode, type Severity} from '../../messages.js'
import type {FailOn} from './fail-on.js'
import type {Loaded} from './load-config.js'

/** What a run of `check` goes by: flags before the file, the file before what holds without either. */
export type Settings = {
  readonly authority: Authority
  readonly failOn: FailOn
  /** Patterns as in .gitignore, seen from `folder`. */
  readonly ignore: readonly string[]
  readonly folder: string
  severityOf(code: Code | RuleCode): Severity | 'off'
}

export function settingsOf({config, folder}: Loaded, flags: {failOn?: FailOn}): Settings {
  const {authority: slug, ignore = [], rules = {}} = config
  return {
    authority: authorities.find(authority => authority.slug === slug) ?? authorities[0],
    failOn: flags.failOn ?? config.failOn ?? 'error',
    ignore,
    folder,
    severityOf: code => rules[code] ?? allCodes[code][0],
  }
}
