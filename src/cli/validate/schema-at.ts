import * as z from 'zod'

/** What a schema asks at the end of a path. */
export type Asked = {
  /** Whether null would do. */
  readonly isNullable: boolean
  /** The keys that may stand there. */
  readonly keys: readonly string[]
}

/** Follows a path through the schema as `value` takes it; unions are told apart by the value's `type`. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): Asked {
  let found: unknown = schema
  let at: unknown = value
  let {inner, isNullable} = unwrapped(found, at)
  for (const key of path) {
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined
    if (inner instanceof z.ZodObject) found = inner.shape[String(key)]
    else if (inner instanceof z.ZodArray) found = inner.element
    else if (inner instanceof z.ZodTuple) found = inner.def.items[Number(key)]
    else if (inner instanceof z.ZodRecord) found = inner.valueType
    else found = undefined
    ;({inner, isNullable} = unwrapped(found, at))
  }
  return {isNullable, keys: inner instanceof z.ZodObject ? Object.keys(inner.shape) : []}
}

function unwrapped(schema: unknown, value: unknown): {inner: unknown; isNullable: boolean} {
  let inner = schema
  let isNullable = false
  while (inner instanceof z.ZodNullable || inner instanceof z.ZodOptional) {
    isNullable ||= inner instanceof z.ZodNullable
    inner = inner.unwrap()
  }
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const type = typeof value === 'object' && value !== null ? Reflect.get(value, 'type') : undefined
    inner = inner.options.find(option => option instanceof z.ZodObject && option.shape.type?.safeParse(type).success)
  }
  return {inner, isNullable}
}
