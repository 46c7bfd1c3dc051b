const mostShown = 40

/** A value as a message names it: short ones as JSON has them, others by what they are. */
export function foundWords(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : `list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'object'
  if (typeof value !== 'string') return `\`${String(value)}\``
  const start = [...value.slice(0, mostShown * 2)].slice(0, mostShown).join('')
  return `\`${JSON.stringify(start).slice(0, -1)}${start.length < value.length ? '…' : ''}"\``
}
