import type {DecisionRecord} from '../../record/schema.js'

/** Names that say the same wherever a record is read; no host answers for them. */
export type Urns = {
  /** The decision: copies of it share the name. */
  readonly decision: string
  readonly council: string
  readonly body: string
  /** This record of this file; a place in it is a JSON Pointer behind `#`. */
  readonly record: string
  /** The bytes of the file. */
  readonly file: string
}

export function urnsOf({id, key, source}: Pick<DecisionRecord, 'id' | 'key' | 'source'>): Urns {
  const [council = '', body = ''] = id.split('/')
  return {
    decision: urn('decision', id),
    council: urn('body', council),
    body: urn('body', `${council}/${body}`),
    record: urn('record', key),
    file: urn('file', source.sha256),
  }
}

const urn = (kind: string, name: string): string => `urn:decision-proformas:${kind}:${encoded(name)}`

/** As RFC 8141 lets a name be written; a colon may stay. */
const encoded = (name: string): string =>
  name
    .split('/')
    .map(segment => encodeURIComponent(segment.replace(loneSurrogates(), '\ufffd')).replaceAll('%3A', ':'))
    .join('/')

/** Half a character has no UTF-8, and so no percent-encoding. */
const loneSurrogates = () => /\p{Cs}/gu
