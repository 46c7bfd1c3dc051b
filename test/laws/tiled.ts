import type {DecisionRecord} from '../../src/index.js'

const blank = /^[\t-\r\u0085\u2028\u2029\p{Zs}]$/u

/**
 * What is wrong with a record's coverage: its classes must add up to its range, its values be those that the evidence
 * points at, its blanks be blanks, and what nobody claims be reported.
 */
export function tiledFaults(
  letters: readonly string[],
  {coverage, evidence, messages, source}: DecisionRecord,
): string[] {
  if (!coverage || !evidence) return ['the record has no coverage']
  const [start, end] = source.range
  const faults: string[] = []
  const sum = Object.values(coverage).reduce((total, count) => total + count, 0)
  if (sum !== end - start) faults.push(`coverage adds up to ${sum}, the range holds ${end - start}`)
  const isValue = new Uint8Array(letters.length)
  for (const {spans} of Object.values(evidence)) for (const [from, to] of spans) isValue.fill(1, from, to)
  let values = 0
  let blanks = 0
  for (let at = start; at < end; at++) {
    if (isValue[at] === 1) values++
    else if (blank.test(letters[at] ?? '')) blanks++
  }
  if (coverage.value !== values)
    faults.push(`coverage counts ${coverage.value} letters of values, the evidence ${values}`)
  if (coverage.whitespace !== blanks)
    faults.push(`coverage counts ${coverage.whitespace} blanks, the text holds ${blanks}`)
  const isTold = messages.some(({code}) => code === 'text-unclaimed')
  if (coverage.unclaimed > 0 !== isTold) faults.push(`${coverage.unclaimed} letters are unclaimed, told: ${isTold}`)
  return faults
}

/** What is wrong with how the ranges of a document's records follow each other: they must tile it. */
export function rangeFaults(letters: readonly string[], records: readonly DecisionRecord[]): string[] {
  const bounds = [
    [0, 0] as const,
    ...records.map(({source}) => source.range),
    [letters.length, letters.length] as const,
  ]
  return bounds.flatMap(([from], index) => {
    const above = bounds[index - 1]
    return above && above[1] !== from ? [`a range ends at ${above[1]}, the next begins at ${from}`] : []
  })
}
