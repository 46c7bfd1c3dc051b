import type {DecisionRecord} from '../record/schema.js'

/** A record as `--no-evidence` writes it. */
export const withoutEvidence = ({evidence, coverage, ...rest}: DecisionRecord): DecisionRecord => rest
