const longest = 100

/** A title as ids hold it: lower case, apostrophes dropped, the rest hyphens, at most 100 characters of whole words. */
export function slug(title: string): string {
  const words =
    title
      .toLowerCase()
      .replace(/['‘’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  let joined = ''
  for (const word of words) {
    const next = joined === '' ? word : `${joined}-${word}`
    if (next.length > longest) break
    joined = next
  }
  return joined
}
