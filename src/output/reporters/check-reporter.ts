import type {Checked} from '../../check.js'
import type {Severity} from '../../messages.js'
import type {Workplace} from './annotated-path.js'

/** What a run of `check` came to. Findings that the baseline knows, or that are switched off, count as known or not at all. */
export type Totals = {
  /** Documents that were looked at, those that could not be read among them, but none that is not there. */
  documents: number
  records: number
  /** Documents with at least one finding. */
  found: number
  bySeverity: Record<Severity, number>
  /** Findings that the baseline knows. */
  known: number
  /** Documents left out by ignore patterns. */
  ignored: number
  /** Paths that were named and are not there; their findings are not counted. */
  missing: number
}

/**
 * A report in the making. It is given one document after the other, in the order of the run, and hands on lines, without
 * their ends, as soon as it has them, so that no report keeps an archive in memory. Every string of a finding, and every
 * path, is a document's or a user's: whatever reads the report, nothing in them may act.
 */
export type CheckReporter = {
  begin(): Iterable<string>
  document(checked: Checked): Iterable<string>
  end(totals: Totals): Iterable<string>
}

/** A kind of report that `--reporter` names. */
export type ReporterKind = {
  readonly name: string
  /** One sentence for the list of options. */
  readonly about: string
  create(options: ReporterOptions): CheckReporter
}

export type ReporterOptions = {
  /** Colours words by how grave they are; gives them back as they are where there is no colour. */
  readonly paint: (severity: Severity | 'dim' | 'bold', words: string) => string
  /** The version of this program. */
  readonly version: string
  /** When the run began, `YYYY-MM-DDThh:mm:ss` in UTC, for the form that asks for it. */
  readonly began: string
  /** Where the run stands, for annotations. */
  readonly workplace: Workplace
}
