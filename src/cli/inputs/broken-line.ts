/** Why a line gives no document, and the column where that shows, in code points; 1 where it shows nowhere. */
export type BrokenLine = {readonly kind: 'broken'; readonly column: number; readonly message: string}

export const broken = (found: string, expected: string, column = 1): BrokenLine => ({
  kind: 'broken',
  column,
  message: `Unexpected ${found}, expected ${expected}`,
})
