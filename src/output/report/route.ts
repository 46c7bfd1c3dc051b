/** What of the list is asked for; empty where nothing in particular is. */
export type Query = {
  readonly words: string
  readonly year: string
  readonly format: string
  /** A code of a message; `any` for all of them. */
  readonly code: string
  /** A section of which nothing is said; `none` for records without such a section. */
  readonly absent: string
  /** A column, with a minus before it where it runs downwards. */
  readonly sort: string
  /** From 1. */
  readonly page: number
}

/** Where a reader is in the page: what stands after `#` in its address. */
export type Route =
  | {readonly view: 'overview' | 'unread'}
  | {readonly view: 'records'; readonly query: Query}
  | {readonly view: 'record'; readonly number: number; readonly pointer: string | null}

export const everything: Query = {words: '', year: '', format: '', code: '', absent: '', sort: '', page: 1}

/** The place that an address names; null where it names none of ours, such as the content for those who skip to it. */
export function readRoute(hash: string): Route | null {
  if (hash === '' || hash === '#' || hash === '#/') return {view: 'overview'}
  if (hash === '#/unread') return {view: 'unread'}
  const [path = '', search = ''] = hash.split('?')
  if (path === '#/records') return {view: 'records', query: readQuery(search)}
  const found = /^#\/record\/([0-9]{1,9})(\/.*)?$/.exec(path)
  return found ? {view: 'record', number: Number(found[1]), pointer: found[2] ?? null} : null
}

function readQuery(search: string): Query {
  const given = new URLSearchParams(search)
  const of = (name: string) => given.get(name) ?? ''
  return {
    words: of('words'),
    year: of('year'),
    format: of('format'),
    code: of('code'),
    absent: of('absent'),
    sort: of('sort'),
    page: Math.max(1, Math.floor(Number(of('page'))) || 1),
  }
}

/** The address of a place. */
export function hashOf(route: Route): string {
  if (route.view === 'record') return `#/record/${route.number}${route.pointer ?? ''}`
  if (route.view !== 'records') return route.view === 'unread' ? '#/unread' : '#/'
  const given = new URLSearchParams()
  for (const [name, value] of Object.entries(route.query))
    if (value !== everything[name as keyof Query]) given.set(name, String(value)) // a query has no other keys
  const search = given.toString()
  return search === '' ? '#/records' : `#/records?${search}`
}
