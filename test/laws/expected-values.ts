import {answerSlots, type ModelAnswer, type ModelBlock, type ModelItem, type ModelRecord} from './model-record.js'
import {printDay} from './print-day.js'
import {slug} from './slug.js'

/** What every layout of a record must be read back as, key by key; `publication` is its own in each format. */
export function expectedValues(record: ModelRecord, format: 'numbered' | 'web') {
  const title = record.title?.normalize('NFC') ?? null
  return {
    schemaVersion: '1.0.0',
    id: [
      'stockton-on-tees',
      'cabinet',
      record.meetingDate ?? 'undated',
      title === null ? 'untitled' : slug(title),
    ].join('/'),
    reference: null,
    authority: 'Stockton-on-Tees Borough Council',
    decisionMaker: 'Cabinet',
    meetingDate: record.meetingDate,
    title,
    narrative: [
      ...record.narrative.map(expectedBlock),
      ...(record.after === null ? [] : [{type: 'paragraph', text: nfc(record.after)}]),
    ],
    resolutions: record.groups.map(({kind, to, lead, items}) => ({
      kind,
      to,
      basis: kind === 'unstated' ? 'inferred' : 'stated',
      lead: lead === null ? null : nfc(lead),
      items: items.map(item => ({heading: item.heading, ...expectedItem(item)})),
    })),
    ...Object.fromEntries(answerSlots.map(slot => [slot, expectedAnswer(record.answers[slot])])),
    callIn: {...expectedCallIn(record), deadline: deadlineOf(record)},
    publication: expectedPublication(record, format),
  }
}

const nfc = (text: string) => text.normalize('NFC')

const expectedBlock = (block: ModelBlock) =>
  block.type === 'list'
    ? {type: 'list', ordered: block.items.some(item => item.label !== null), items: block.items.map(expectedItem)}
    : {type: 'paragraph', text: nfc(block.text)}

type ExpectedItem = {label: string | null; text: string; items: ExpectedItem[]}

const expectedItem = (item: ModelItem): ExpectedItem => ({
  label: item.label,
  text: itemText(item),
  items: item.items.map(expectedItem),
})

const itemText = ({words, items, tail}: ModelItem): string =>
  [words, ...items.map(lineOf), tail ?? ''].filter(Boolean).map(nfc).join('\n')

/** An item with its marker in its normal form; what stands below a compound marker goes on its line. */
function lineOf(item: ModelItem): string {
  const marker = item.kind === 'row' ? '' : item.kind === 'bullet' ? '• ' : `${item.label}. `
  return marker + itemText(item)
}

function expectedAnswer(answer: ModelAnswer) {
  if (!('blocks' in answer)) return {status: answer.status, text: answer.text}
  const text = answer.blocks
    .map((block, index) => {
      if (block.type === 'list') return `\n${block.items.map(lineOf).join('\n')}`
      return (index === 0 ? '' : '\n\n') + nfc(block.text)
    })
    .join('')
  return {status: 'stated', text}
}

const expectedCallIn = ({callIn: {status, text, date, time}}: ModelRecord) => ({status, text, date, time})

const london = new Intl.DateTimeFormat('en-GB', {timeZone: 'Europe/London', timeZoneName: 'longOffset'})

/** The instant by the platform's own time zone data, which the program does not use. */
function deadlineOf({callIn: {date, time}}: ModelRecord): string | null {
  if (date === null || time === null) return null
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const local = new Date(Date.parse(`${date}T00:00:00Z`) + (hours * 60 + minutes) * 60_000)
  const offset = /GMT([+-]\d\d:\d\d)?/.exec(london.format(local))?.[1] ?? '+00:00'
  return local.toISOString().slice(0, 19) + offset
}

function expectedPublication({publication: {status, date}, style}: ModelRecord, format: 'numbered' | 'web') {
  if (status === 'missing') return {status, text: null, label: null, date: null}
  const label = format === 'numbered' ? 'Proper Officer' : 'Date of Publication'
  if (date === null) return {status, text: null, label, date}
  const printed = printDay(date, {ordinal: style.ordinal, padded: style.padded, weekday: false})
  return {status, text: `${label}${format === 'numbered' ? '' : ':'} ${printed}`, label, date}
}
