import type {DecisionRecord} from '../../record/schema.js'
import {escapeMarkdown} from './escape-markdown.js'
import {listOf} from './list.js'
import {paragraphsOf} from './paragraphs.js'

type Group = DecisionRecord['resolutions'][number]

/** The operative part, block by block; a sub-heading ends a list, and the next goes on with its own number. */
export const decidedIn = (groups: readonly Group[]): string[] =>
  groups.length === 0
    ? ['*No operative part was found.*']
    : groups.flatMap(group => [...openingOf(group), ...listsOf(group)])

/** Something stands before each list, so that two never run together. */
function openingOf({lead, basis, kind}: Group): string[] {
  if (lead !== null && lead.trim() !== '') return paragraphsOf(lead)
  if (basis === 'inferred') return ['*No opening word is printed above this list; it was taken for the decision.*']
  return [`*${kind.charAt(0).toUpperCase()}${kind.slice(1)}:*`]
}

function listsOf({items}: Group): string[] {
  const blocks: string[] = []
  let run: Group['items'] = []
  for (const item of items) {
    if (item.heading !== null) {
      if (run.length > 0) blocks.push(listOf(run))
      run = []
      blocks.push(`### ${escapeMarkdown(item.heading)}`)
    }
    run.push(item)
  }
  return run.length > 0 ? [...blocks, listOf(run)] : blocks
}
