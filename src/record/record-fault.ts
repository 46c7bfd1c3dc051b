/** A way in which a value is no record. */
export type RecordFault = {
  /** The JSON Pointer (RFC 6901) of the value that is at fault; of the object, where one of its keys is missing. */
  readonly pointer: string
  /** `Unexpected x, expected y`. */
  readonly message: string
  /** Whether it is the key that is at fault, not what stands under it. */
  readonly isKey?: true
}
