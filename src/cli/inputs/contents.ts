/** The bytes of a document, or why there are none. */
export type Contents =
  | {readonly kind: 'bytes'; readonly bytes: Buffer}
  /** `size` is null where it is not known, as in a pipe. */
  | {readonly kind: 'too-large'; readonly size: number | null}
  /** Another path led to the same file. */
  | {readonly kind: 'read-before'}
  /** What was found in a file's place. */
  | {readonly kind: 'irregular'; readonly what: string}
