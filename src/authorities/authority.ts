/** What we know about a council. */
export type Authority = {
  readonly name: string
  /** How ids begin. */
  readonly slug: string
  readonly decisionMaker: string
}
