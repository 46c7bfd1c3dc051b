/** A question that is asked of every archive. */
export type View = {
  readonly name: string
  /** For people who look at the database. */
  readonly about: string
  /** What each of its columns means, where the tables do not tell. */
  readonly columns: Readonly<Record<string, string>>
  readonly sql: string
}

const answers = ['reasons', 'alternative_options', 'conflicts_of_interest', 'dispensations']

/** The obvious questions. Add yours here; a new one, or a new meaning, needs a new layout version. */
export const views: readonly View[] = [
  {
    name: 'decisions_by_month',
    about: 'How many decisions were taken, by year and month of the meeting; copies of one decision count once',
    columns: {
      year: 'The year of the meeting; null where the day is not known',
      month: '1 to 12',
      decisions: 'Decisions, copies counted once',
      records: 'Records, copies counted too',
    },
    sql: `SELECT
  CAST(substr(meeting_date, 1, 4) AS INTEGER) AS year,
  CAST(substr(meeting_date, 6, 2) AS INTEGER) AS month,
  count(DISTINCT id) AS decisions,
  count(*) AS records
FROM decisions GROUP BY 1, 2 ORDER BY 1, 2`,
  },
  {
    name: 'decisions_by_year',
    about: 'How many decisions were taken, by year of the meeting; copies of one decision count once',
    columns: {
      year: 'The year of the meeting; null where the day is not known',
      decisions: 'Decisions, copies counted once',
      records: 'Records, copies counted too',
    },
    sql: `SELECT
  CAST(substr(meeting_date, 1, 4) AS INTEGER) AS year,
  count(DISTINCT id) AS decisions,
  count(*) AS records
FROM decisions GROUP BY 1 ORDER BY 1`,
  },
  {
    name: 'statutory_gaps',
    about:
      'Records in which something that the law asks of the written statement is blank, or missing with its heading',
    columns: {section: 'What is not there, by the name of its columns', status: '`blank` or `missing`'},
    sql: `${answers
      .map(
        name => `SELECT row_id AS decision_row_id, meeting_date, title, '${name}' AS section, ${name}_status AS status, path
FROM decisions WHERE ${name}_status IN ('blank', 'missing')`,
      )
      .join('\nUNION ALL\n')}
ORDER BY 1, 4`,
  },
  {
    name: 'call_in_deadlines',
    about: 'Until when each decision could be called in, the last first',
    columns: {days: 'Days from publication to the last day; null where one of them is not known'},
    sql: `SELECT row_id AS decision_row_id, call_in_deadline, call_in_date, call_in_time, publication_date,
  CAST(julianday(call_in_date) - julianday(publication_date) AS INTEGER) AS days, meeting_date, title, path
FROM decisions WHERE call_in_date IS NOT NULL ORDER BY call_in_date DESC, row_id`,
  },
  {
    name: 'recommendations_to_council',
    about: 'What Cabinet did not decide itself but recommended to the full Council, item by item',
    columns: {item: 'The labels down to the item'},
    sql: `SELECT decision_row_id, meeting_date, title, resolutions.path AS item, resolutions.heading, resolutions.text,
  decisions.path
FROM resolutions JOIN decisions ON decisions.row_id = resolutions.decision_row_id
WHERE resolutions.kind = 'recommended' AND resolutions.recommended_to = 'Council' AND resolutions.depth = 0
ORDER BY meeting_date, decision_row_id, resolutions.id`,
  },
  {
    name: 'decision_copies',
    about: 'Decisions that more than one record tells, record by record',
    columns: {copies: 'How many records tell it'},
    sql: `SELECT id, count(*) OVER (PARTITION BY id) AS copies, row_id AS decision_row_id, meeting_date, title, format, path
FROM decisions WHERE id IN (SELECT id FROM decisions GROUP BY id HAVING count(*) > 1) ORDER BY id, row_id`,
  },
  {
    name: 'messages_by_code',
    about: 'What was noticed while reading, and how often',
    columns: {messages: 'How often it was said', documents: 'Of how many documents'},
    sql: `SELECT code, severity, count(*) AS messages, count(DISTINCT document_id) AS documents
FROM messages GROUP BY code, severity ORDER BY 3 DESC, 1`,
  },
  {
    name: 'refused_documents',
    about: 'Documents that were refused or could not be read, and why',
    columns: {},
    sql: `SELECT documents.id AS document_id, path, bytes, records, code, message, line, column
FROM documents JOIN messages ON messages.document_id = documents.id AND severity = 'error'
WHERE is_refused = 1 ORDER BY documents.position, messages.position`,
  },
]
