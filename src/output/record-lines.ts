import type {Parsed} from '../parsed.js'
import {evidenceJson} from '../record/evidence.js'
import {isOrdinary} from '../source/ordinary.js'
import {coverageJson, fieldsJson} from './fields-json.js'
import {withEscapes} from './ndjson.js'

/** The records of a document, each as a line of NDJSON without its end; with or without evidence and coverage. */
export const recordLines = ({built}: Parsed, withEvidence: boolean): string[] =>
  built.map(({record, evidence, isOrdinary: isSafe, classified}) => {
    const json = fieldsJson(record)
    // What is ordinary needs no escape beyond those of JSON, which leaves the path.
    const fields = isSafe && isOrdinary(record.source.path) ? json : withEscapes(json)
    if (!withEvidence) return `{${fields}}`
    return `{${fields},"evidence":${evidenceJson(evidence)},"coverage":{${coverageJson(classified.counts)}}}`
  })
