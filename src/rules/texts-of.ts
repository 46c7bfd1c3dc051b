import type {DecisionRecord} from '../record/schema.js'

export type Text = {readonly pointer: string; readonly text: string}

/** What a record says in running text, with where it stands: narrative, resolutions and reasons, each text once. */
export function* textsOf({narrative, resolutions, reasons}: DecisionRecord): Generator<Text> {
  for (const [index, block] of narrative.entries()) {
    const at = `/narrative/${index}`
    if (block.type === 'list') yield* itemTexts(block.items, at)
    else if (block.type === 'table') yield* cellTexts(block.rows, at)
    else yield {pointer: `${at}/text`, text: block.text}
  }
  for (const [index, {lead, items}] of resolutions.entries()) {
    const at = `/resolutions/${index}`
    if (lead !== null) yield {pointer: `${at}/lead`, text: lead}
    yield* itemTexts(items, at)
  }
  if (reasons.text !== null) yield {pointer: '/reasons/text', text: reasons.text}
}

/** An item's text holds those of its sub-items, so these are not asked again. */
function* itemTexts(items: readonly {text: string}[], at: string): Generator<Text> {
  for (const [index, {text}] of items.entries()) yield {pointer: `${at}/items/${index}/text`, text}
}

function* cellTexts(rows: readonly (readonly string[])[], at: string): Generator<Text> {
  for (const [row, cells] of rows.entries())
    for (const [column, text] of cells.entries()) yield {pointer: `${at}/rows/${row}/${column}`, text}
}
