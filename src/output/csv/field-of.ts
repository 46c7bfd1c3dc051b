import type {Field} from './column.js'

/** What the record's JSON Schema says of a value, as far as a column can say it too. */
export type Schema = {
  readonly type?: string
  readonly format?: string
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minimum?: number
  readonly minLength?: number
  readonly $ref?: string
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly $defs?: Readonly<Record<string, Schema>>
}

/**
 * What the record's schema says of the value at a path, as a field of Table Schema. A value that may be null is not
 * required, and one that may be an empty text neither, for a cell cannot tell them apart.
 *
 * @param root The whole schema of a record.
 */
export function fieldOf(root: Schema, path: string): Field {
  const words: string[] = []
  let schema = root
  for (const step of path.slice(1).split('/')) {
    const isOfList = schema.items !== undefined
    const next = isOfList ? schema.items : schema.properties?.[step]
    if (!next) throw new Error(`the schema has nothing at ${path}`)
    if (isOfList) words.length = 0
    else if (next.description) words.push(next.description)
    schema = next.$ref ? (root.$defs?.[next.$ref.slice('#/$defs/'.length)] ?? next) : next
  }
  const value = schema.anyOf?.find(({type}) => type !== 'null') ?? schema
  const isRequired = value === schema && (value.type !== 'string' || isNeverEmpty(value))
  const {enum: values, pattern, minimum} = value
  const constraints = {
    ...(isRequired && {required: true}),
    ...(values && {enum: values}),
    ...(pattern && !value.format && {pattern}),
    ...(minimum !== undefined && {minimum}),
  }
  return {
    ...typeOf(value),
    description: words.slice(-2).join('. '),
    ...(Object.keys(constraints).length > 0 && {constraints}),
  }
}

const isNeverEmpty = ({minLength = 0, enum: values, pattern, format}: Schema): boolean =>
  minLength > 0 || values !== undefined || pattern !== undefined || format !== undefined

/** Table Schema's own form of an instant knows no offset from UTC, `any` leaves it to the reader: it is RFC 3339. */
function typeOf({type, format}: Schema): Pick<Field, 'type' | 'format'> {
  if (format === 'date') return {type: 'date'}
  if (format === 'date-time') return {type: 'datetime', format: 'any'}
  return {type: type === 'integer' ? 'integer' : 'string'}
}
