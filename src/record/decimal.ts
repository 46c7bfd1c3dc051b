/** The texts of the numbers below a thousand, as they are and as the last three digits of a longer one. */
const bare: string[] = []
const padded: string[] = []

/**
 * A whole number from 0 on as text, to the letter what String makes of it. Offsets are mostly made of two texts that are
 * known already; each made anew, they took half of what it takes to write evidence.
 */
export function decimal(number: number): string {
  if (number < 1000) {
    bare[number] ??= String(number)
    return bare[number]
  }
  if (number >= 1_000_000) return String(number)
  const rest = number % 1000
  padded[rest] ??= String(rest).padStart(3, '0')
  return decimal((number - rest) / 1000) + padded[rest]
}
