const widest = 72
/** From here on a broken line can be told from a short one, however its characters are counted. */
const narrowest = 62

const looksLikeMarker = /^(?:\(?[0-9a-zA-Z]{1,6}\.?\)|[0-9a-zA-Z]{1,6}\.|[-–*•·£(])/

/**
 * Breaks a line as a typewriter does, and only where the break can be undone: not below a word that seems to end a
 * sentence, nor above one that seems to begin an item.
 */
export function wrapLine(text: string): string[] {
  const lines: string[] = []
  let rest = text
  while (rest.length > widest) {
    const at = breakOf(rest)
    if (at < 0) break
    lines.push(rest.slice(0, at))
    rest = rest.slice(at + 1)
  }
  return [...lines, rest]
}

function breakOf(text: string): number {
  for (let at = text.lastIndexOf(' ', widest); at > 0; at = text.lastIndexOf(' ', at - 1)) {
    const next = text.slice(at + 1)
    if (/[.:;?!’”"')-]$/.test(text.slice(0, at)) || looksLikeMarker.test(next) || !next.includes(' ')) continue
    if (at >= narrowest || (at > 40 && /^\p{Ll}/u.test(next))) return at
  }
  return -1
}
