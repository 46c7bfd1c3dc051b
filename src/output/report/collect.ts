import {codes} from '../../messages.js'
import type {Parsed} from '../../parsed.js'
import type {Classified, CoverageClass} from '../../record/coverage.js'
import type {DecisionRecord} from '../../record/schema.js'
import {type Places, placesOf} from '../../source/places.js'
import {type FileMessage, messagesOf} from '../file-message.js'
import type {ReportIndex, Row, Span, StoredDocument, StoredRecord, Unread} from './report-data.js'
import {absentFrom} from './sections.js'

/** What a page is made of. */
export type Collected = {
  readonly index: ReportIndex
  readonly unread: readonly Unread[]
  /** The packed documents. */
  readonly blocks: readonly string[]
  readonly documents: number
  /** Documents and folders with an error, as the summary of the run counts them. */
  readonly refused: number
}

export type Collector = {
  document(parsed: Parsed): void
  /** Something was met instead of a document; `isMissing`: it was named and is not there. */
  other(met: {readonly message: FileMessage; readonly isMissing: boolean}): void
  finish(): Collected
}

/** A block this long, before packing, is unpacked by the page while a person hardly notices. */
const blockLength = 1_500_000

/** Gathers an archive for its page. `pack` makes a block of JSON short: it is called as soon as one is full. */
export function createCollector(pack: (json: string) => string): Collector {
  const rows: Row[] = []
  const unread: Unread[] = []
  const blocks: string[] = []
  const firsts: number[] = []
  let documents = 0
  let refused = 0
  let gathered: string[] = []
  let length = 0

  function close(): void {
    if (gathered.length > 0) blocks.push(pack(`[${gathered.join(',')}]`))
    gathered = []
    length = 0
  }

  return {
    document(parsed) {
      documents++
      const faults = messagesOf(parsed).filter(({severity}) => severity === 'error')
      if (faults.length > 0) refused++
      for (const {path, code, message} of faults) unread.push({path, code, message})
      if (parsed.records.length === 0) return
      const json = JSON.stringify(stored(parsed))
      if (length + json.length > blockLength) close()
      if (gathered.length === 0) firsts.push(rows.length)
      gathered.push(json)
      length += json.length
      for (const record of parsed.records) rows.push(rowOf(record))
    },
    other({message: {path, code, severity, message}, isMissing}) {
      if (severity === 'error' && !isMissing) refused++
      unread.push({path, code, message})
    },
    finish() {
      close()
      return {index: {rows, blocks: firsts, severities: severitiesOf(rows)}, unread, blocks, documents, refused}
    },
  }
}

const severitiesOf = (rows: readonly Row[]): ReportIndex['severities'] =>
  Object.fromEntries(
    Object.entries(codes)
      .filter(([code]) => rows.some(({messages}) => code in messages))
      .map(([code, [severity]]) => [code, severity]),
  )

function rowOf(record: DecisionRecord): Row {
  const {meetingDate, title, source, callIn, publication} = record
  const messages: Record<string, number> = {}
  for (const {code} of record.messages) messages[code] = (messages[code] ?? 0) + 1
  return {
    meetingDate,
    publication: publication.date,
    callIn: callIn.date,
    title,
    format: source.format,
    path: source.path,
    absent: absentFrom(record),
    messages,
  }
}

function stored({text, records, classified}: Parsed): StoredDocument {
  const places = placesOf(text)
  return {
    text,
    records: records.map((record, index): StoredRecord => {
      const own = classified[index] as Classified // there is one for each record
      return {
        record,
        labels: runsOf(own, 'label', text, places),
        furniture: runsOf(own, 'furniture', text, places),
        unclaimed: runsOf(own, 'unclaimed', text, places),
      }
    }),
  }
}

/** Where a record's range was used for one thing; blanks and markup on the same line do not part a run. */
function runsOf(own: Classified, use: CoverageClass, text: string, places: Places): Span[] {
  const runs: [number, number][] = []
  const classOf = own.classAt()
  let isOpen = false
  for (let at = own.start; at < own.end; at++) {
    const found = classOf(at)
    const last = runs.at(-1)
    if (found === use && isOpen && last) last[1] = at + 1
    else if (found === use) runs.push([at, at + 1])
    isOpen = (found === use || (isOpen && (found === 'whitespace' || found === 'markup'))) && !endsLine(text, at)
  }
  return runs.map(([start, end]) => [places.codePoint(start), places.codePoint(end)])
}

const endsLine = (text: string, at: number) => text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13
