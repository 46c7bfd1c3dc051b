import type {AnswerSlot, ModelBlock, ModelGroup, ModelItem, ModelRecord, Style} from './model-record.js'

/** A line before a layout prints it: its marker apart from its words, and how many blank lines stand above it. */
export type PrintedLine = {
  readonly marker: string
  readonly words: string
  readonly gap: 0 | 1 | 2
  readonly depth: number
  readonly role: 'paragraph' | 'item' | 'row' | 'tail' | 'heading' | 'lead' | 'title'
}

export type PrintedSection = {
  readonly slot: 'title' | 'record' | AnswerSlot | 'callIn'
  readonly lines: readonly PrintedLine[]
}

const plain = (words: string, gap: PrintedLine['gap'], role: PrintedLine['role'] = 'paragraph'): PrintedLine => ({
  marker: '',
  words,
  gap,
  depth: 0,
  role,
})

/** The seven sections in their order, those that the record lacks left out. */
export function printedSections(record: ModelRecord): PrintedSection[] {
  const {answers, callIn, style} = record
  const sections: PrintedSection[] = [
    {slot: 'title', lines: record.title === null ? [] : titleLines(record.title, style)},
    {slot: 'record', lines: recordLines(record)},
  ]
  for (const slot of ['reasons', 'alternativeOptions', 'conflictsOfInterest', 'dispensations'] as const) {
    const answer = answers[slot]
    if (answer.status === 'missing') continue
    const lines =
      'blocks' in answer ? blockLines(answer.blocks, style) : answer.text === null ? [] : [plain(answer.text, 0)]
    sections.push({slot, lines})
  }
  if (callIn.status !== 'missing')
    sections.push({slot: 'callIn', lines: callIn.text === null ? [] : [plain(callIn.text, 0)]})
  return sections
}

function titleLines(title: string, {titleLines: count, form}: Style): PrintedLine[] {
  const cut = count === 2 ? title.indexOf(' ', title.length / 2) : -1
  if (cut < 0) return [plain(title, 0, 'title')]
  return [plain(title.slice(0, cut), 0, 'title'), plain(title.slice(cut + 1), form === 5 ? 1 : 0, 'title')]
}

function recordLines({narrative, groups, after, style}: ModelRecord): PrintedLine[] {
  return [
    ...blockLines(narrative, style),
    ...groups.flatMap(group => groupLines(group, style)),
    ...(after === null ? [] : [plain(after, 1)]),
  ]
}

function blockLines(blocks: readonly ModelBlock[], style: Style): PrintedLine[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'list') return [plain(block.text, index === 0 ? 0 : 1)]
    return itemLines(block.items, style, {gap: style.tight ? 0 : 1, first: style.gapBelowLead, isNarrative: true})
  })
}

function groupLines(group: ModelGroup, style: Style): PrintedLine[] {
  if (group.form === 'sentence') return [plain(`${group.lead} ${group.items[0]?.words}`, 1, 'lead')]
  const gap = style.tight ? 0 : 1
  // The web page keeps the blank lines above and below a line that it lost.
  const first = group.lead === null ? 2 : style.gapBelowLead
  const items = itemLines(group.items, style, {gap, first, isNarrative: false})
  return group.lead === null ? items : [plain(group.lead, 1, 'lead'), ...items]
}

/** Where an item stands: how deep, below how many bullets, and behind which marker on its own line. */
type Place = {depth: number; bullets: number; outer: string; isLast: boolean}
type Spacing = {gap: 0 | 1; first: PrintedLine['gap']; isNarrative: boolean}

function itemLines(items: readonly ModelItem[], style: Style, {gap, first, isNarrative}: Spacing): PrintedLine[] {
  const lines: PrintedLine[] = []
  const add = (item: ModelItem, {depth, bullets, outer, isLast}: Place) => {
    const between = lines.length === 0 ? first : isNarrative && item.kind === 'row' ? 0 : gap
    if (item.heading !== null) lines.push(plain(item.heading, between, 'heading'))
    const marker = outer + printMarker(item, style, {depth, bullets, isNarrative})
    const isCompound = item.words === ''
    if (!isCompound) {
      const role = item.kind === 'row' ? 'row' : 'item'
      lines.push({marker, words: item.words, gap: item.heading !== null ? gap : between, depth, role})
    }
    for (const [index, inner] of item.items.entries()) {
      add(inner, {
        depth: depth + 1,
        bullets: bullets + (item.kind === 'bullet' ? 1 : 0),
        outer: isCompound && index === 0 ? `${marker} ` : '',
        isLast: false,
      })
    }
    // Below the last item only a line without a blank above it, or in lower case, is still the item's.
    const isLower = item.tail !== null && item.tail.charAt(0) === item.tail.charAt(0).toLowerCase()
    if (item.tail !== null) lines.push({...plain(item.tail, isLast && !isLower ? 0 : gap, 'tail'), depth})
  }
  for (const [index, item] of items.entries())
    add(item, {depth: 0, bullets: 0, outer: '', isLast: index === items.length - 1})
  return lines
}

function printMarker(
  {kind, label}: ModelItem,
  style: Style,
  {depth, bullets, isNarrative}: {depth: number; bullets: number; isNarrative: boolean},
): string {
  if (kind === 'row') return ''
  if (kind === 'bullet') return bullets > 0 ? style.innerGlyph : style.glyph
  const marker = style[kind].replace('1', label ?? '')
  return kind === 'letter' && depth === 0 && isNarrative && style.doubled ? `- ${marker}` : marker
}
