import type {LabelHit} from './find-labels.js'

/** The labels between the beginning of one record and the beginning of the next. */
export type Group = readonly LabelHit[]

/**
 * Parts the labels of a file into records. A record begins at a title label, once the record above has its second
 * label, if the record label follows it; a title label inside a text begins nothing. Below its closing line a record
 * is over, whatever follows.
 * `closes(from, to)` says whether a closing line stands between two lines.
 */
export function splitRecords(hits: readonly LabelHit[], closes: (from: number, to: number) => boolean): Group[] {
  const groups: LabelHit[][] = []
  let group: LabelHit[] = []
  for (const [index, hit] of hits.entries()) {
    const above = group.at(-1)
    const isClosed = above !== undefined && closes(above.last + 1, hit.first)
    const isOver = isClosed && (hit.slot === 'title' || above.slot === 'callIn')
    if (above && (isOver || (hit.slot === 'title' && hasRecord(group) && opensRecord(hits, index)))) {
      groups.push(group)
      group = []
    }
    group.push(hit)
  }
  if (group.length > 0) groups.push(group)
  return groups
}

export const hasRecord = (group: Group): boolean => group.some(hit => hit.slot === 'record')
export const hasTitle = (group: Group): boolean => group.some(hit => hit.slot === 'title')

/** Whether nothing but further title labels stands between this one and a record label. */
function opensRecord(hits: readonly LabelHit[], index: number): boolean {
  for (let next = index + 1; next < hits.length; next++) {
    if (hits[next]?.slot === 'record') return true
    if (hits[next]?.slot !== 'title') return false
  }
  return false
}
