import type {DecisionRecord} from '../../record/schema.js'

type Groups = DecisionRecord['resolutions']

/**
 * What was done, and how many times: ` 3 resolved`, ` 1 recommended to Council`, ` 2 resolved, 1 to Council`. Numbers of
 * up to two digits stand below each other. Null where nothing was.
 */
export function resolutionsWords(groups: Groups, isShort: boolean): string | null {
  if (groups.length === 0) return null
  const counts = new Map<string, number>()
  for (const {kind, to, items} of groups) {
    const done = to === null || isShort ? kind : groups.length > 1 ? `to ${to}` : `${kind} to ${to}`
    counts.set(done, (counts.get(done) ?? 0) + items.length)
  }
  const words = [...counts].map(([done, count]) => `${count} ${done}`).join(', ')
  return words.charAt(1) === ' ' ? ` ${words}` : words
}
