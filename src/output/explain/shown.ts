/** An example as the page shows it. */
export type Shown = {
  /** One sentence. */
  readonly shows: string
  /** Lines of a document, or of a record's values. */
  readonly lines: readonly string[]
  /** What is said of it. */
  readonly messages: readonly string[]
}
