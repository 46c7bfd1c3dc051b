/** A whole number with its thousands parted: `12,345`. */
export function numberWords(number: number): string {
  const digits = String(Math.abs(number))
  const first = digits.length % 3
  const groups = first > 0 ? [digits.slice(0, first)] : []
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3))
  return `${number < 0 ? '−' : ''}${groups.join(',')}`
}
