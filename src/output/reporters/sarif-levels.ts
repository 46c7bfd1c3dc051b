import type {Severity} from '../../messages.js'

/** How SARIF calls what is grave and what is not. */
export const sarifLevels = {error: 'error', warning: 'warning', info: 'note'} as const satisfies Record<
  Severity,
  string
>
