/**
 * The first way in which a value is not what it should be, as its place below the value and what was expected
 * (`/items/0/text: expected words`); null where it is.
 */
export type Shape = (value: unknown) => string | null

const when =
  (isRight: (value: unknown) => boolean, expected: string): Shape =>
  value =>
    isRight(value) ? null : `: expected ${expected}`

export const string = when(value => typeof value === 'string', 'a string')
export const words = when(value => typeof value === 'string' && value !== '', 'words')
export const boolean = when(value => typeof value === 'boolean', 'true or false')

export const integer = (least: number): Shape =>
  when(value => Number.isSafeInteger(value) && Number(value) >= least, `a whole number from ${least} on`)

export const matching = (pattern: RegExp, expected: string): Shape =>
  when(value => typeof value === 'string' && pattern.test(value), expected)

export function oneOf(...values: readonly unknown[]): Shape {
  const known = new Set(values)
  return when(value => known.has(value), values.map(String).join(' or '))
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

/** An object of these keys and no other. */
export function object(shapes: Readonly<Record<string, Shape>>): Shape {
  const entries = Object.entries(shapes)
  return value => {
    if (!isObject(value)) return ': expected an object'
    for (const [key, shape] of entries) {
      const fault = shape(value[key])
      if (fault !== null) return `/${key}${fault}`
    }
    for (const key of Object.keys(value)) if (!Object.hasOwn(shapes, key)) return `/${key}: expected no such key`
    return null
  }
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
