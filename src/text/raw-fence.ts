/** > | ```{=html} */
const opening = /^(`{3,9})\{=[a-z][a-z\d_]{0,19}\}$/

/**
 * A converter fences off what it means for one kind of output, such as the comment that parts two lists. The fence that
 * is open below this line, given the one above it: empty for none, null where the line is no such fence.
 */
export function fenceBelow(raw: string, above: string): string | null {
  if (above === '') return opening.exec(raw)?.[1] ?? null
  return raw === above ? '' : null
}
