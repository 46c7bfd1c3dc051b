import type {Checked} from '../../check.js'
import type {Finding} from '../../rules/finding.js'
import {toNdjson} from '../ndjson.js'
import type {ReporterKind} from './check-reporter.js'
import {findingFingerprint} from './finding-fingerprint.js'
import {sarifLevels} from './sarif-levels.js'
import {sarifRules} from './sarif-rules.js'
import {sarifText} from './sarif-text.js'
import {uriOf} from './uri-of.js'

export const sarif: ReporterKind = {
  name: 'sarif',
  about: 'SARIF 2.1.0, for code scanning',
  create({version}) {
    let separator = ''
    return {
      begin: () => head(version),
      *document(checked) {
        for (const result of resultsOf(checked)) {
          yield separator + toNdjson(result)
          separator = ','
        }
      },
      end: () => [']}]}'],
    }
  },
}

/** All of the log up to its first result; the rest of the run is what follows from it, one result a line. */
const head = (version: string): readonly string[] => [
  '{"$schema": "https://json.schemastore.org/sarif-2.1.0.json",',
  '"version": "2.1.0",',
  '"runs": [{',
  `"tool": ${toNdjson({driver: {name: 'decisions', version, semanticVersion: version, rules: sarifRules}})},`,
  '"columnKind": "unicodeCodePoints",',
  `"newlineSequences": ${toNdjson(['\r\n', '\n', '\r'])},`,
  '"results": [',
]

function* resultsOf({path, findings}: Checked): Iterable<unknown> {
  const artifactLocation = artifactOf(path)
  const told = new Map<string, number>()
  for (const finding of findings) {
    const fingerprint = findingFingerprint(path, finding)
    const time = (told.get(fingerprint) ?? 0) + 1
    told.set(fingerprint, time)
    yield {
      ruleId: finding.code,
      ruleIndex: places.get(finding.code),
      level: sarifLevels[finding.severity],
      message: {text: sarifText(finding.message)},
      locations: [{physicalLocation: {artifactLocation, region: regionOf(finding)}}],
      // The one fingerprint that GitHub looks at; two of the same words in a document are told apart by their order.
      partialFingerprints: {primaryLocationLineHash: `${fingerprint}:${time}`},
    }
  }
}

const places = new Map(sarifRules.map(({id}, index) => [id, index]))

function artifactOf(path: string): {uri: string; uriBaseId?: string} {
  const uri = uriOf(path)
  return uri.startsWith('file:') ? {uri} : {uri, uriBaseId: '%SRCROOT%'}
}

function regionOf({line, column, endLine, endColumn}: Finding): Readonly<Record<string, number>> {
  const start = {startLine: line, startColumn: column}
  return endLine === null || endColumn === null ? start : {...start, endLine, endColumn}
}
