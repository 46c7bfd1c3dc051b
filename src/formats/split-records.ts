import type {LabelHit} from './find-labels.js'
import type {Slot} from './headings.js'

/** The labels between the beginning of one record and the beginning of the next. */
export type Group = readonly LabelHit[]

/** What stands between two lines, [from, to). */
export type Between = {
  /** Whether a closing line stands there. */
  closes(from: number, to: number): boolean
  /** Whether any word stands there. */
  isPrinted(from: number, to: number): boolean
}

/**
 * Parts the labels of a file into records. A record begins at a title label, once the record above has its second
 * label and a word of its own, if the record label follows it; a title label inside a text begins nothing, and bare
 * headings above a record are its table of contents. Below its closing line a record is over, whatever follows.
 */
export function splitRecords(hits: readonly LabelHit[], between: Between): Group[] {
  const next = slotsAfterTitles(hits)
  const groups: LabelHit[][] = []
  let group: LabelHit[] = []
  let listed = 0
  let isBegun = false
  let isFilled = false
  for (const [index, hit] of hits.entries()) {
    const above = group.at(-1)
    const isClosed = above !== undefined && between.closes(above.last + 1, hit.first)
    const isOver = isClosed && (hit.slot === 'title' || above.slot === 'callIn')
    const opens = hit.slot === 'title' && next[index] === 'record'
    if (above && (isOver || (opens && isBegun && isFilled))) {
      groups.push(group)
      group = []
      listed = 0
      isBegun = false
      isFilled = false
    } else if (above && !opens) isFilled ||= above.value !== null || between.isPrinted(above.last + 1, hit.first)
    if (opens && isBegun) {
      for (; listed < group.length; listed++) group[listed] = {...(group[listed] as LabelHit), isContents: true} // in range
      isBegun = false
    }
    isBegun ||= hit.slot === 'record'
    group.push(hit)
  }
  if (group.length > 0) groups.push(group)
  return groups
}

export const hasRecord = (group: Group): boolean => group.some(hit => hit.slot === 'record')
export const hasTitle = (group: Group): boolean => group.some(hit => hit.slot === 'title')

/** For each label, the slot of the next one that is no title. */
function slotsAfterTitles(hits: readonly LabelHit[]): (Slot | null)[] {
  const slots: (Slot | null)[] = []
  let next: Slot | null = null
  for (let index = hits.length - 1; index >= 0; index--) {
    slots[index] = next
    const slot = hits[index]?.slot ?? null
    if (slot !== 'title') next = slot
  }
  return slots
}
