/** The kinds of list item, as they nest; a row is an item without any marker. */
export type ItemKind = 'number' | 'letter' | 'roman' | 'bullet' | 'row'

export type ModelItem = {
  readonly kind: ItemKind
  readonly label: string | null
  /** Empty where the first sub-item stands on the item's own line. */
  readonly words: string
  readonly items: readonly ModelItem[]
  /** A line that returns to the item after its sub-items. */
  readonly tail: string | null
  /** A bare line above it; only resolutions have one. */
  readonly heading: string | null
}

export type ModelBlock =
  | {readonly type: 'paragraph'; readonly text: string}
  /** An earlier RESOLVED that is no longer operative. */
  | {readonly type: 'earlier'; readonly text: string}
  | {readonly type: 'list'; readonly items: readonly ModelItem[]}

export type GroupKind = 'resolved' | 'recommended' | 'agreed' | 'noted' | 'unstated'

export type ModelGroup = {
  readonly kind: GroupKind
  readonly to: string | null
  readonly lead: string | null
  /** `sentence`: its one item stands on the lead's line. */
  readonly form: 'list' | 'sentence'
  readonly items: readonly ModelItem[]
}

export type ModelAnswer =
  | {readonly status: 'stated'; readonly blocks: readonly ModelBlock[]}
  | {readonly status: 'none' | 'not-applicable'; readonly text: string}
  | {readonly status: 'blank' | 'missing'; readonly text: null}

export const answerSlots = ['reasons', 'alternativeOptions', 'conflictsOfInterest', 'dispensations'] as const
export type AnswerSlot = (typeof answerSlots)[number]

/** A call-in line as printed, and what it means. */
export type ModelCallIn = {
  readonly status: 'stated' | 'not-applicable' | 'blank' | 'missing'
  readonly text: string | null
  readonly date: string | null
  readonly time: string | null
}

/** How a record is printed where the layout leaves it open. */
export type Style = {
  readonly number: string
  readonly letter: string
  readonly roman: string
  readonly glyph: string
  readonly innerGlyph: string
  /** Items stand on successive lines, else with a blank line between. */
  readonly tight: boolean
  /** Letters stand behind a hyphen, as Word's export doubles markers. */
  readonly doubled: boolean
  readonly indent: number
  readonly gapBelowLead: 0 | 1
  readonly ordinal: boolean
  readonly padded: boolean
  /** One of several forms that a layout knows for its date line, closing line and headings. */
  readonly form: number
  readonly titleLines: number
}

/** What a proforma says, apart from how any layout prints it. */
export type ModelRecord = {
  readonly meetingDate: string | null
  readonly title: string | null
  readonly narrative: readonly ModelBlock[]
  readonly groups: readonly ModelGroup[]
  /** A paragraph below the operative part. */
  readonly after: string | null
  readonly answers: Readonly<Record<AnswerSlot, ModelAnswer>>
  readonly callIn: ModelCallIn
  readonly publication: {readonly status: 'stated' | 'blank' | 'missing'; readonly date: string | null}
  readonly style: Style
}
