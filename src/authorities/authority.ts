import type {CallInRule} from './call-in-rule.js'

/** What we know about a council. */
export type Authority = {
  readonly name: string
  /** How ids begin. */
  readonly slug: string
  readonly decisionMaker: string
  /** Until when a decision can be called in; null where we do not know. */
  readonly callIn: CallInRule | null
}
