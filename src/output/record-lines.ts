import type {Parsed} from '../parsed.js'
import {evidenceJson} from '../record/evidence.js'
import {isOrdinary} from '../source/ordinary.js'
import {toNdjson} from './ndjson.js'

/** The records of a document, each as a line of NDJSON without its end; with or without evidence and coverage. */
export const recordLines = ({built}: Parsed, withEvidence: boolean): string[] =>
  built.map(({record, evidence, isOrdinary: isSafe, classified}) => {
    // What is ordinary needs no escape, which leaves the path.
    const bare = isSafe && isOrdinary(record.source.path) ? JSON.stringify(record) : toNdjson(record)
    if (!withEvidence) return bare
    return `${bare.slice(0, -1)},"evidence":${evidenceJson(evidence)},"coverage":${JSON.stringify(classified.counts)}}`
  })
