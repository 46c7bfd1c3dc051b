import type {DecisionRecord} from '../../src/index.js'

const printedKeys = new Set(['text', 'lead', 'label', 'heading'])

/** The JSON Pointer of every value of a record that was printed, and so must say where. */
export function statedPointers(record: DecisionRecord): string[] {
  const pointers: string[] = []
  const walk = (value: unknown, at: string) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      const isCell = /\/rows\/\d+$/.test(at)
      if (typeof inner === 'string' && inner !== '' && (printedKeys.has(key) || isCell)) pointers.push(`${at}/${key}`)
      walk(inner, `${at}/${key}`)
    }
  }
  const {narrative, resolutions, reasons, alternativeOptions, conflictsOfInterest, dispensations, callIn, publication} =
    record
  walk(
    {narrative, resolutions, reasons, alternativeOptions, conflictsOfInterest, dispensations, callIn, publication},
    '',
  )
  const dates: [string, string | null][] = [
    ['/meetingDate', record.meetingDate],
    ['/title', record.title],
    ['/callIn/date', callIn.date],
    ['/callIn/time', callIn.time],
    ['/publication/date', publication.date],
  ]
  return [
    ...pointers,
    '/authority',
    '/decisionMaker',
    ...dates.filter(([, value]) => value !== null).map(([pointer]) => pointer),
  ]
}
