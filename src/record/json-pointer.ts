/** A key as RFC 6901 writes it in a pointer. */
export const pointerTo = (parent: string, key: PropertyKey): string =>
  `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** The keys that a pointer names, or null where it is none. */
export function keysOf(pointer: string): string[] | null {
  if (pointer === '') return []
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return null
  return pointer
    .slice(1)
    .split('/')
    .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** What stands at the end of some keys, or undefined where they lead nowhere. */
export function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
  let found = value
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    if (Array.isArray(found) && !/^(?:0|[1-9]\d*)$/.test(String(key))) return undefined
    found = found[key as keyof typeof found] // it has such a key
  }
  return found
}
