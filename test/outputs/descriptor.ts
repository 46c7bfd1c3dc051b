/** What a data package says of itself, as far as the tests look at it. */
export type Descriptor = {
  name: string
  description: string
  resources: {
    name: string
    path: string
    bytes: number
    hash: string
    schema: {fields: {name: string; type: string; description: string; constraints?: Record<string, unknown>}[]}
  }[]
}
