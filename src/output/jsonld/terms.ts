/** What the terms are taken from. Our own stand in for what has no name elsewhere; nothing is behind them on a network. */
export const prefixes = {
  dcterms: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  own: 'urn:decision-proformas:terms:',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** A name of `prefixes`, a colon and the rest. */
type Iri = `${keyof typeof prefixes}:${string}`
/** `@id`: a thing with properties of its own; `@vocab`: one of `concepts`; `@json`: kept whole; none: a string. */
export type Term = {readonly iri: Iri; readonly type?: '@id' | '@vocab' | '@json' | `xsd:${string}`}

/** The kinds of thing. */
export const types = {
  LegalResource: 'eli:LegalResource',
  LegalResourceSubdivision: 'eli:LegalResourceSubdivision',
  GovernmentOrganization: 'schema:GovernmentOrganization',
  Entity: 'prov:Entity',
  MediaObject: 'schema:MediaObject',
  Answer: 'own:Answer',
  Message: 'own:Message',
} satisfies Record<string, Iri>

/** Their properties. */
export const terms = {
  identifier: {iri: 'dcterms:identifier'},
  localId: {iri: 'eli:id_local'},
  title: {iri: 'dcterms:title'},
  description: {iri: 'dcterms:description'},
  dateDocument: {iri: 'eli:date_document', type: 'xsd:date'},
  datePublication: {iri: 'eli:date_publication', type: 'xsd:date'},
  passedBy: {iri: 'eli:passed_by', type: '@id'},
  name: {iri: 'schema:name'},
  parentOrganization: {iri: 'schema:parentOrganization', type: '@id'},
  hasPart: {iri: 'eli:has_part', type: '@id'},
  position: {iri: 'schema:position', type: 'xsd:nonNegativeInteger'},
  number: {iri: 'eli:number'},
  text: {iri: 'schema:text'},
  kind: {iri: 'own:kind', type: '@vocab'},
  recommendedTo: {iri: 'own:recommendedTo'},
  basis: {iri: 'own:basis', type: '@vocab'},
  lead: {iri: 'own:lead'},
  heading: {iri: 'own:heading'},
  reasons: {iri: 'own:reasons', type: '@id'},
  alternativeOptions: {iri: 'own:alternativeOptions', type: '@id'},
  conflictsOfInterest: {iri: 'own:conflictsOfInterest', type: '@id'},
  dispensations: {iri: 'own:dispensations', type: '@id'},
  callIn: {iri: 'own:callIn', type: '@id'},
  publication: {iri: 'own:publication', type: '@id'},
  status: {iri: 'own:status', type: '@vocab'},
  lastDay: {iri: 'own:lastDay', type: 'xsd:date'},
  time: {iri: 'own:time'},
  deadline: {iri: 'own:deadline', type: 'xsd:dateTime'},
  label: {iri: 'own:label'},
  derivedFrom: {iri: 'prov:wasDerivedFrom', type: '@id'},
  isPartOf: {iri: 'dcterms:isPartOf', type: '@id'},
  schemaVersion: {iri: 'own:schemaVersion'},
  format: {iri: 'own:format'},
  start: {iri: 'own:start', type: 'xsd:nonNegativeInteger'},
  end: {iri: 'own:end', type: 'xsd:nonNegativeInteger'},
  path: {iri: 'own:path'},
  encoding: {iri: 'own:encoding'},
  bytes: {iri: 'own:bytes', type: 'xsd:nonNegativeInteger'},
  sha256: {iri: 'schema:sha256'},
  message: {iri: 'own:message', type: '@id'},
  code: {iri: 'own:code'},
  severity: {iri: 'own:severity'},
  line: {iri: 'own:line', type: 'xsd:positiveInteger'},
  column: {iri: 'own:column', type: 'xsd:positiveInteger'},
  evidence: {iri: 'own:evidence', type: '@json'},
  coverage: {iri: 'own:coverage', type: '@json'},
} satisfies Record<string, Term>

export type TermName = keyof typeof terms

/** What a status, a kind and a basis can be. */
export const concepts = [
  ...['stated', 'none', 'not-applicable', 'blank', 'missing'],
  ...['resolved', 'recommended', 'agreed', 'noted', 'unstated'],
  'inferred',
]
