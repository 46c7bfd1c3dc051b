import type {BareRecord} from '../record/build.js'
import type {DecisionRecord, Item} from '../record/schema.js'

/*
 * A record as JSON.stringify writes it, to the letter, in half the time: its keys are known, and most of its texts need
 * no escape. A test holds the two alike on every fixture.
 */

type Block = DecisionRecord['narrative'][number]
type Group = DecisionRecord['resolutions'][number]
type ResolutionItem = Group['items'][number]
type Answer = DecisionRecord['reasons']
type Message = DecisionRecord['messages'][number]
type Coverage = NonNullable<DecisionRecord['coverage']>

const mustEscape = /["\\\x00-\x1f\ud800-\udfff]/

/** What stands between the quotes of a string. */
const inQuotes = (text: string): string => (mustEscape.test(text) ? JSON.stringify(text).slice(1, -1) : text)

const orNull = (text: string | null): string => (text === null ? 'null' : `"${inQuotes(text)}"`)

/** What stands between the brackets of a list. */
function inBrackets<Value>(values: readonly Value[], jsonOf: (value: Value) => string): string {
  let json = ''
  for (const value of values) json += json === '' ? jsonOf(value) : `,${jsonOf(value)}`
  return json
}

/** The fields of a record without its evidence and coverage, and without the braces around them. */
export const fieldsJson = (record: BareRecord): string =>
  `"schemaVersion":"${record.schemaVersion}","key":"${record.key}","id":"${inQuotes(record.id)}",` +
  `"reference":${orNull(record.reference)},"authority":"${inQuotes(record.authority)}",` +
  `"decisionMaker":"${inQuotes(record.decisionMaker)}","meetingDate":${orNull(record.meetingDate)},` +
  `"title":${orNull(record.title)},"narrative":[${inBrackets(record.narrative, blockJson)}],` +
  `"resolutions":[${inBrackets(record.resolutions, groupJson)}],"reasons":{${answerJson(record.reasons)}},` +
  `"alternativeOptions":{${answerJson(record.alternativeOptions)}},` +
  `"conflictsOfInterest":{${answerJson(record.conflictsOfInterest)}},` +
  `"dispensations":{${answerJson(record.dispensations)}},"callIn":{${callInJson(record.callIn)}},` +
  `"publication":{${publicationJson(record.publication)}},"source":{${sourceJson(record.source)}},` +
  `"messages":[${inBrackets(record.messages, messageJson)}]`

function blockJson(block: Block): string {
  switch (block.type) {
    case 'list':
      return `{"type":"list","ordered":${block.ordered},"items":[${inBrackets(block.items, itemJson)}]}`
    case 'table':
      return `{"type":"table","rows":[${inBrackets(block.rows, rowJson)}]}`
    default:
      return `{"type":"${block.type}","text":"${inQuotes(block.text)}"}`
  }
}

const rowJson = (row: readonly string[]): string => `[${inBrackets(row, orNull)}]`

const itemJson = ({label, text, items}: Item): string =>
  `{"label":${orNull(label)},"text":"${inQuotes(text)}","items":[${inBrackets(items, itemJson)}]}`

const resolutionItemJson = ({heading, label, text, items}: ResolutionItem): string =>
  `{"heading":${orNull(heading)},"label":${orNull(label)},"text":"${inQuotes(text)}","items":[${inBrackets(items, itemJson)}]}`

const groupJson = ({kind, to, basis, lead, items}: Group): string =>
  `{"kind":"${kind}","to":${orNull(to)},"basis":"${basis}","lead":${orNull(lead)},"items":[${inBrackets(items, resolutionItemJson)}]}`

const answerJson = ({status, text}: Answer): string => `"status":"${status}","text":${orNull(text)}`

const callInJson = (callIn: DecisionRecord['callIn']): string =>
  `${answerJson(callIn)},"date":${orNull(callIn.date)},"time":${orNull(callIn.time)},"deadline":${orNull(callIn.deadline)}`

const publicationJson = (publication: DecisionRecord['publication']): string =>
  `${answerJson(publication)},"label":${orNull(publication.label)},"date":${orNull(publication.date)}`

const sourceJson = ({path, format, encoding, bytes, sha256, range}: DecisionRecord['source']): string =>
  `"path":"${inQuotes(path)}","format":"${format}","encoding":"${encoding}","bytes":${bytes},"sha256":"${sha256}","range":[${range[0]},${range[1]}]`

const messageJson = ({code, severity, message, line, column}: Message): string =>
  `{"code":"${code}","severity":"${severity}","message":"${inQuotes(message)}","line":${line},"column":${column}}`

/** What its coverage holds, without the braces. */
export const coverageJson = ({value, label, furniture, markup, whitespace, unclaimed}: Coverage): string =>
  `"value":${value},"label":${label},"furniture":${furniture},"markup":${markup},"whitespace":${whitespace},"unclaimed":${unclaimed}`
