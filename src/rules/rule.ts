import type {Authority} from '../authorities/authority.js'
import type {RuleCode} from '../messages.js'
import type {DecisionRecord} from '../record/schema.js'
import type {RecordChange} from './example-record.js'

/** Says something of the value at a JSON Pointer; `''` is the record as a whole. The code, and so the severity, is the rule's. */
export type RuleSay = (pointer: string, message: string) => void

/** What is known of a rule without running it. */
type RuleCard = {
  readonly code: RuleCode
  /** One sentence: what is wrong when the rule speaks. */
  readonly about: string
  /** Why that matters, in plain words. */
  readonly why: string
  /** The regulation, constitution or practice that the rule follows; null where it follows from the form itself. */
  readonly source: string | null
  /** What an officer can do. */
  readonly fix: string
}

/** A rule of `check`: speaks of one record, and throws for none. */
export type Rule = RuleCard & {
  readonly examples: {readonly fails: Example; readonly passes: Example}
  /** `councils` are those whose rules of call-in are known; those of this program where none are given. */
  run(record: DecisionRecord, say: RuleSay, councils?: readonly Authority[]): void
}

/** A rule that looks at all records of a run together. */
export type RunRule = RuleCard & {
  readonly examples: {readonly fails: RunExample; readonly passes: RunExample}
  /**
   * Begins a run. What it returns is given every record once, in the order of the run, and speaks of the record it was
   * just given, so that nobody has to keep records; it keeps only what it needs to compare.
   */
  create(): Rule['run']
}

/** A change of the example record, and what it shows. */
export type Example = {readonly shows: string; readonly change: RecordChange}

/** The records of a small run, each a change of the example record. */
export type RunExample = {readonly shows: string; readonly changes: readonly RecordChange[]}
