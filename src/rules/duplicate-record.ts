import {ruleCodes} from '../messages.js'
import {slugOf} from '../record/identity.js'
import type {DecisionRecord} from '../record/schema.js'
import {fingerprint} from './fingerprint.js'
import type {RunRule} from './rule.js'

/** What every copy has of its own, and what follows from that. */
const ofTheCopy: ReadonlySet<string> = new Set<keyof DecisionRecord>([
  'key',
  'source',
  'messages',
  'evidence',
  'coverage',
])

/** The first record of a decision: its file, and the fingerprints of its values in the order of `fieldsOf`, one string as it is smallest. */
type First = {readonly path: string; readonly values: string}

export const duplicateRecord: RunRule = {
  code: 'duplicate-record',
  about: ruleCodes['duplicate-record'][1],
  why: 'Whoever counts or stores decisions by id counts one twice, or loses a copy; where the copies differ, one of them is wrong.',
  source:
    "The record's schema: an id names one decision. Where no day of the meeting is known, copies must also agree in every value, or in the day of publication and the resolutions.",
  fix: 'Keep the copy that agrees with the signed statement, or correct the title or day that makes two decisions look like one.',
  examples: {
    fails: {
      shows: 'Two files hold the same decision, with other reasons.',
      changes: [{}, {source: {path: 'copy.txt'}, reasons: {text: 'To keep the lake open.'}}],
    },
    passes: {
      shows: 'Another meeting has an item of the same title.',
      changes: [
        {},
        {
          id: 'stockton-on-tees/cabinet/2014-11-06/boating-lake',
          meetingDate: '2014-11-06',
          source: {path: 'other.txt'},
        },
      ],
    },
  },
  create() {
    const firsts = new Map<string, First>()
    return (record, say) => {
      const fields = fieldsOf(record)
      const values = fields.map(field => fingerprint(record[field]))
      const names = namesOf(record, fields, values)
      const first = names.map(name => firsts.get(name)).find(Boolean)
      if (!first) {
        const own = {path: record.source.path, values: values.join(' ')}
        for (const name of names) firsts.set(name, own)
        return
      }
      const before = first.values.split(' ')
      const differing = fields.filter((_, index) => before[index] !== values[index])
      const outcome =
        differing.length === 0
          ? 'all values agree'
          : `they differ in ${differing.map(field => `\`${field}\``).join(', ')}`
      say('', `Unexpected second record of \`${record.id}\`, expected only that of \`${first.path}\`; ${outcome}`)
    }
  },
}

/**
 * What only copies of one decision share, each name by itself. An id holds no more than the start of a long title, and
 * without the day of the meeting it is shared by every report of that title.
 */
function namesOf(record: DecisionRecord, fields: readonly string[], values: readonly string[]): string[] {
  const {id, title, meetingDate, publication, resolutions} = record
  const name = `${id} ${fingerprint(slugOf(title ?? ''))}`
  if (meetingDate !== null) return [name]
  const printed = values.filter((_, index) => fields[index] !== 'reference') // which is of the file's name
  const same = `${name} ${printed.join(' ')}`
  return publication.date === null ? [same] : [same, `${name} ${publication.date} ${fingerprint(resolutions)}`]
}

/** The keys that are always present, so that they come in the same order in every record. */
const fieldsOf = (record: DecisionRecord) =>
  (Object.keys(record) as (keyof DecisionRecord)[]).filter(field => !ofTheCopy.has(field)).sort() // a record has no other keys
