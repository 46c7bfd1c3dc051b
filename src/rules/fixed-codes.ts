import type {Code, RuleCode} from '../messages.js'

/**
 * Codes that no configuration can change: `check` must not say that all is well of what could not be read, or was read
 * wrongly through a fault of this program.
 */
export const fixedCodes: ReadonlySet<Code | RuleCode> = new Set<Code | RuleCode>([
  'input-unreadable',
  'input-too-large',
  'encoding-invalid',
  'record-invalid',
  'line-invalid',
])
