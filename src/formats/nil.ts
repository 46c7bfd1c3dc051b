/** Whole answers that state that there is nothing; case and a final stop aside. */
const nils: ReadonlyMap<string, 'none' | 'not-applicable'> = new Map([
  ['none', 'none'],
  ['nil', 'none'],
  ['n/a', 'not-applicable'],
  ['not applicable', 'not-applicable'],
])

/** The status of an answer that was printed: a stated nil, or `stated` for anything longer. */
export function statusOf(text: string): 'stated' | 'none' | 'not-applicable' {
  const bare = text.endsWith('.') ? text.slice(0, -1) : text
  return bare.length > 16 ? 'stated' : (nils.get(bare.trim().toLowerCase()) ?? 'stated')
}
