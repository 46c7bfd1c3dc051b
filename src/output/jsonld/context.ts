import {concepts, prefixes, type Term, terms, types} from './terms.js'

/** The `@context` of every document, inline, so that reading one needs no network. The package ships it as `context.jsonld`. */
export const context: Readonly<Record<string, unknown>> = {
  '@version': 1.1,
  ...prefixes,
  ...types,
  ...Object.fromEntries(
    Object.entries<Term>(terms).map(([name, {iri, type}]) => [name, type ? {'@id': iri, '@type': type} : iri]),
  ),
  ...Object.fromEntries(concepts.map(concept => [concept, `own:${concept}`])),
}
