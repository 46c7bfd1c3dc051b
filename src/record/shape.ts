/**
 * The first way in which a value is not what it should be, as its place below the value and what was expected
 * (`/items/0/text: expected words`); null where it is.
 */
export type Shape = (value: unknown) => string | null

export const string: Shape = value => (typeof value === 'string' ? null : ': expected a string')
export const words: Shape = value => (typeof value === 'string' && value !== '' ? null : ': expected words')
export const boolean: Shape = value => (typeof value === 'boolean' ? null : ': expected true or false')

export const integer =
  (least: number): Shape =>
  value =>
    Number.isSafeInteger(value) && (value as number) >= least ? null : `: expected a whole number from ${least} on` // it is one

export const matching =
  (pattern: RegExp, expected: string): Shape =>
  value =>
    typeof value === 'string' && pattern.test(value) ? null : `: expected ${expected}`

export function oneOf(...values: readonly string[]): Shape {
  const known: ReadonlySet<unknown> = new Set(values)
  const expected = `: expected ${values.join(' or ')}`
  return value => (known.has(value) ? null : expected)
}

export const nullable =
  (shape: Shape): Shape =>
  value =>
    value === null ? null : shape(value)

export const optional =
  (shape: Shape): Shape =>
  value =>
    value === undefined ? null : shape(value)

/** A list of `least` entries or more. */
export const list =
  (shape: Shape, least = 0): Shape =>
  value => {
    if (!Array.isArray(value) || value.length < least) return `: expected a list of ${least} or more`
    for (let index = 0; index < value.length; index++) {
      const fault = shape(value[index])
      if (fault !== null) return `/${index}${fault}`
    }
    return null
  }

/** An object of these keys and no other; asked in the order in which its keys stand, where that is the usual one. */
export function object(shapes: Readonly<Record<string, Shape>>): Shape {
  const keys = Object.keys(shapes)
  const inOrder = Object.values(shapes)
  return value => {
    if (!isObject(value)) return ': expected an object'
    let index = 0
    for (const key in value) {
      if (key !== keys[index]) return faultOfUnordered(value, shapes)
      const fault = (inOrder[index++] as Shape)(value[key]) // there is one for each key
      if (fault !== null) return `/${key}${fault}`
    }
    for (; index < keys.length; index++) {
      const fault = (inOrder[index] as Shape)(undefined) // index is in range
      if (fault !== null) return `/${keys[index]}${fault}`
    }
    return null
  }
}

function faultOfUnordered(value: Readonly<Record<string, unknown>>, shapes: Readonly<Record<string, Shape>>) {
  for (const [key, shape] of Object.entries(shapes)) {
    const fault = shape(value[key])
    if (fault !== null) return `/${key}${fault}`
  }
  const other = Object.keys(value).find(key => !Object.hasOwn(shapes, key))
  return other === undefined ? null : `/${other}: expected no such key`
}

/** An object of any keys, with values of one shape. */
export const map =
  (shape: Shape): Shape =>
  value => {
    if (!isObject(value)) return ': expected an object'
    for (const key of Object.keys(value)) {
      const fault = shape(value[key])
      if (fault !== null) return `, \`${key}\`${fault}`
    }
    return null
  }

/** One of several objects, told apart by their `type`. */
export const union =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  value => {
    const type = isObject(value) ? value.type : undefined
    const shape = typeof type === 'string' && Object.hasOwn(shapes, type) ? shapes[type] : undefined
    return shape ? shape(value) : `: expected ${Object.keys(shapes).join(' or ')}`
  }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
