import jsonld from 'jsonld'

/** A node of a flattened graph: its values by the full names of their terms. */
export type Flat = {'@id': string; '@type'?: string[]; [iri: string]: unknown}

/**
 * What a reader of JSON-LD has of a document, by names: everything expanded, and flat. Safe mode refuses to lose a word;
 * there is no network.
 */
export async function expand(text: string): Promise<Map<string, Flat>> {
  const options = {
    safe: true,
    documentLoader: async (url: string): Promise<never> => {
      throw new Error(`a reader asked for ${url}`)
    },
  }
  const flat = await jsonld.flatten(await jsonld.expand(JSON.parse(text), options), undefined, options)
  return new Map((flat as unknown as Flat[]).map(node => [node['@id'], node])) // without a context it is a list of nodes
}
