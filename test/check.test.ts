import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createCheck, type Finding, parse} from '../src/index.js'
import {proforma} from './cli-proforma.js'
import {lawSeed} from './laws/law-seed.js'
import {anyLetter} from './support/any-letter.js'
import {fixturesOf} from './support/fixtures.js'

const check = (text: string): readonly Finding[] =>
  createCheck()(parse('record.txt', Buffer.from(text))).findings.filter(({code}) => !code.startsWith('section-'))

/** What a finding speaks of, as printed; the rest of its line where only its start is known. */
function spokenOf(text: string, {line, column, endLine, endColumn}: Finding): string {
  const lines = text.split('\n')
  if (endLine !== null && endLine !== line) throw new Error('a value of one line was expected')
  return [...(lines[line - 1] ?? '')].slice(column - 1, endColumn === null ? undefined : endColumn - 1).join('')
}

const lamps = proforma('Lamps')
const without = (heading: RegExp) => lamps.replace(heading, '')

describe('a finding stands', () => {
  it.each([
    ['at the value', lamps.replace('20th March', '27th March'), 'call-in-period', 'Friday, 27th March 2015'],
    [
      'at the value, behind astral letters',
      lamps.replace('Midnight on', '😀😀 Midnight on').replace('20th', '27th'),
      'call-in-period',
      'Friday, 27th March 2015',
    ],
    ['at a label', lamps.replace('2. Mrs', '4. Mrs'), 'resolution-numbering', '4'],
    [
      'at the heading of what is blank',
      without(/(?<=Rejected\n\n)None/),
      'statutory-indeterminate',
      '4. Alternative Options Considered and Rejected',
    ],
    [
      'at the heading behind what is missing',
      without(/4\. Alt[\s\S]*?None\n\n/),
      'statutory-missing',
      '5. Declared (Cabinet Member) Conflicts of Interest',
    ],
    [
      'at the heading behind a missing day',
      without(/Cabinet Meeting.*/),
      'statutory-missing',
      '1. Title of Item/Report',
    ],
    [
      'at a day that is not in the calendar',
      lamps.replace('12th March', '31st September'),
      'statutory-missing',
      '31st September 2015',
    ],
    [
      'at the heading of a decision that is missing',
      without(/RESOLVED[\s\S]*?thanked\./),
      'statutory-indeterminate',
      '2. Record of the Decision',
    ],
    [
      'at the title, where it is the record',
      lamps.replace('RESOLVED that:-', 'RESOLVED that:-\n\n1. It be so.\n\nRECOMMENDED to Council that:-'),
      'recommended-and-resolved',
      'RECOMMENDED to Council that:-',
    ],
  ])('%s', (_, text, code, spoken) => {
    const found = check(text).find(finding => finding.code === code)
    expect(found && spokenOf(text, found)).toBe(spoken)
  })
})

it('findings come in order of place, each with the id of its record', () => {
  const text = `${lamps.replace('2. Mrs', '4. Mrs')}\n${proforma('Hedges').replace('20th', '27th')}`
  const findings = check(text)
  expect(findings.map(({code, id}) => `${code} ${id?.split('/').at(-1)}`)).toEqual([
    'resolution-numbering lamps',
    'call-in-period hedges',
  ])
})

it('every finding of every fixture stands in its document', () => {
  for (const {file, bytes} of ['numbered', 'web', 'refused'].flatMap(fixturesOf)) {
    const {text, findings} = createCheck()(parse(file, bytes))
    const lines = text.split(/\r\n|\n|\r/)
    for (const {line, column, endLine, endColumn} of findings) {
      expect(column).toBeLessThanOrEqual([...(lines[line - 1] ?? '')].length + 1)
      expect(endColumn ?? 1).toBeLessThanOrEqual([...(lines[(endLine ?? line) - 1] ?? '')].length + 1)
    }
  }
})

it('any bytes are judged without an exception (1,000 runs)', () => {
  const pieces = lamps.split(/(?<=\n)/)
  const documents = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: anyLetter})), {maxLength: 60})
  fc.assert(
    fc.property(documents, parts => {
      const bytes = Buffer.from(parts.join(''))
      const {findings, records} = createCheck()(parse('a.txt', bytes))
      return records > 0 || findings.some(({severity}) => severity === 'error')
    }),
    {numRuns: 1000, seed: lawSeed},
  )
})
