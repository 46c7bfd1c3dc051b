/** The law that says what the written statement of an executive decision holds. England only. */
export type Regulations = {
  readonly name: string
  readonly paragraph: string
  /** The first day of a decision that it holds for. */
  readonly from: string
  /** Whether the statement must give the date the decision was made. */
  readonly asksForDate: boolean
}

/** Newest first. */
export const regulations = [
  {name: 'SI 2012/2089', paragraph: 'reg. 12(2)', from: '2012-09-10', asksForDate: true},
  {name: 'SI 2000/3272', paragraph: 'reg. 3(2)', from: '2001-01-09', asksForDate: false},
] as const satisfies readonly Regulations[]

/** Before these no law asked for a written statement. */
export const [, firstRegulations] = regulations

export const regulationsInFull =
  'The Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089), reg. 12(2), for decisions from 10 September 2012; before, from 9 January 2001, the Local Authorities (Executive Arrangements) (Access to Information) (England) Regulations 2000 (SI 2000/3272), reg. 3(2)'
