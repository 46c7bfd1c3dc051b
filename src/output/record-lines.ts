import type {Parsed} from '../parsed.js'
import {evidenceJson} from '../record/evidence.js'
import {toNdjson} from './ndjson.js'

/** The records of a document, each as a line of NDJSON without its end; with or without evidence and coverage. */
export const recordLines = ({built}: Parsed, withEvidence: boolean): string[] =>
  built.map(({record, evidence, classified}) => {
    const bare = toNdjson(record)
    if (!withEvidence) return bare
    return `${bare.slice(0, -1)},"evidence":${evidenceJson(evidence)},"coverage":${JSON.stringify(classified.counts)}}`
  })
