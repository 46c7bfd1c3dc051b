/** Leaves out what is null or empty of the entries of lists, so that an item shows its number and its words. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(entry => withoutEmpty(isObject(entry) ? filled(entry) : entry))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner)]))
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const filled = (entry: object): object =>
  Object.fromEntries(Object.entries(entry).filter(([, inner]) => inner !== null && !isEmptyList(inner)))

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0
