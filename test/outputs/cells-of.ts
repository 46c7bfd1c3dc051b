import type {DecisionRecord} from '../../src/index.js'

type Value = string | number | null

/** A cell as it must read for a value. */
const cell = (value: Value) => (value === null ? '' : String(value))

/** The columns of the decisions that hold a value of the record as it is, by the names that the records use. */
export const mapped = {
  key: record => record.key,
  id: record => record.id,
  reference: record => record.reference,
  authority: record => record.authority,
  decision_maker: record => record.decisionMaker,
  meeting_date: record => record.meetingDate,
  title: record => record.title,
  reasons_status: record => record.reasons.status,
  reasons_text: record => record.reasons.text,
  alternative_options_status: record => record.alternativeOptions.status,
  alternative_options_text: record => record.alternativeOptions.text,
  conflicts_of_interest_status: record => record.conflictsOfInterest.status,
  conflicts_of_interest_text: record => record.conflictsOfInterest.text,
  dispensations_status: record => record.dispensations.status,
  dispensations_text: record => record.dispensations.text,
  call_in_status: record => record.callIn.status,
  call_in_text: record => record.callIn.text,
  call_in_date: record => record.callIn.date,
  call_in_time: record => record.callIn.time,
  call_in_deadline: record => record.callIn.deadline,
  publication_status: record => record.publication.status,
  publication_text: record => record.publication.text,
  publication_label: record => record.publication.label,
  publication_date: record => record.publication.date,
  resolution_count: record => record.resolutions.flatMap(({items}) => items).length,
  message_count: record => record.messages.length,
  source_path: record => record.source.path,
  source_format: record => record.source.format,
  source_encoding: record => record.source.encoding,
  source_bytes: record => record.source.bytes,
  source_sha256: record => record.source.sha256,
  source_range_start: record => record.source.range[0],
  source_range_end: record => record.source.range[1],
} satisfies Record<string, (record: DecisionRecord) => Value>

/** What those columns must hold for a record. */
export const cellsOf = (record: DecisionRecord): Record<string, string> =>
  Object.fromEntries(Object.entries(mapped).map(([name, of]) => [name, cell(of(record))]))
