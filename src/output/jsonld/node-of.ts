import type {DecisionRecord} from '../../record/schema.js'
import {narrativeText} from '../running-text.js'
import {listed, type Node, stated} from './node.js'
import {partsOf} from './parts-of.js'
import {urnsOf} from './urns.js'

type Answer = 'reasons' | 'alternativeOptions' | 'conflictsOfInterest' | 'dispensations' | 'callIn' | 'publication'

/**
 * A record as one thing with others in it: the decision, who took it, its parts, its answers, and what it was read from.
 * Copies of a decision share its name; their parts and answers are named after the record of the copy.
 */
export function nodeOf(record: DecisionRecord): Node {
  const urns = urnsOf(record)
  const {source, narrative, callIn, publication} = record
  const at = (pointer: string) => `${urns.record}#${pointer}`
  const answer = (name: Answer): Node => ({
    '@id': at(`/${name}`),
    '@type': 'Answer',
    status: record[name].status,
    text: stated(record[name].text),
  })
  return {
    '@id': urns.decision,
    '@type': 'LegalResource',
    identifier: record.id,
    localId: stated(record.reference),
    title: stated(record.title),
    dateDocument: stated(record.meetingDate),
    datePublication: stated(publication.date),
    passedBy: {
      '@id': urns.body,
      '@type': 'GovernmentOrganization',
      name: record.decisionMaker,
      parentOrganization: {'@id': urns.council, '@type': 'GovernmentOrganization', name: record.authority},
    },
    description: narrative.length > 0 ? narrativeText(narrative) : undefined,
    hasPart: listed(partsOf(record.resolutions, at)),
    reasons: answer('reasons'),
    alternativeOptions: answer('alternativeOptions'),
    conflictsOfInterest: answer('conflictsOfInterest'),
    dispensations: answer('dispensations'),
    callIn: {
      ...answer('callIn'),
      lastDay: stated(callIn.date),
      time: stated(callIn.time),
      deadline: stated(callIn.deadline),
    },
    publication: {...answer('publication'), label: stated(publication.label)},
    derivedFrom: {
      '@id': urns.record,
      '@type': 'Entity',
      identifier: record.key,
      schemaVersion: record.schemaVersion,
      format: source.format,
      start: source.range[0],
      end: source.range[1],
      isPartOf: {
        '@id': urns.file,
        '@type': 'MediaObject',
        path: source.path,
        encoding: source.encoding,
        bytes: source.bytes,
        sha256: source.sha256,
      },
      message: listed(record.messages.map((message, index) => messageOf(message, at(`/messages/${index}`)))),
      evidence: record.evidence,
      coverage: record.coverage,
    },
  }
}

const messageOf = ({message, ...rest}: DecisionRecord['messages'][number], name: string): Node => ({
  '@id': name,
  '@type': 'Message',
  ...rest,
  text: message,
})
