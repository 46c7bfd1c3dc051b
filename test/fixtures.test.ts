import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {codes, parse} from '../src/index.js'
import {compactJson} from './support/compact-json.js'
import {type Fixture, fixturesOf} from './support/fixtures.js'
import {groundFaults} from './support/ground.js'

/** These are shown with evidence and coverage, one a format. */
const inFull = new Set(['numbered/word-form', 'web/page-in-full'])

function goldensOf({kind, name, file, bytes}: Fixture) {
  const {file: told, records} = parse(`${kind}/${name}/${file}`, bytes)
  const messages = told.messages.map(message => ({
    code: message.ruleId,
    place: `${message.line}:${message.column}`,
    message: message.reason,
  }))
  const shown = inFull.has(`${kind}/${name}`) ? records : records.map(({evidence, coverage, ...record}) => record)
  return {records, messages, goldens: {records: `${compactJson(shown)}\n`, messages: `${compactJson(messages)}\n`}}
}

describe.each(['numbered', 'web'])('%s', kind => {
  describe.each(fixturesOf(kind).map(fixture => [fixture.name, fixture] as const))('%s', (name, fixture) => {
    const {records, messages, goldens} = goldensOf(fixture)

    it('reads as its goldens say', async () => {
      await expect(goldens.records).toMatchFileSnapshot(join(fixture.folder, 'records.json'))
      await expect(goldens.messages).toMatchFileSnapshot(join(fixture.folder, 'messages.json'))
    })
    it('is recognised by its own format alone', () => {
      expect(records.length).toBeGreaterThan(0)
      expect(new Set(records.map(record => record.source.format))).toEqual(new Set([kind]))
    })
    it('accounts for every character and gives each value back from its spans', () => {
      for (const record of records) expect(groundFaults(fixture.bytes, record)).toEqual([])
      expect(records[0]?.source.range[0]).toBe(0)
      for (const [index, record] of records.entries()) {
        const next = records[index + 1]
        if (next) expect(next.source.range[0]).toBe(record.source.range[1])
      }
    })
    it('leaves no text unclaimed unless it is about that', () => {
      expect(messages.some(message => message.code === 'text-unclaimed')).toBe(name.includes('unclaimed'))
    })
  })
})

describe('refused', () => {
  describe.each(fixturesOf('refused').map(fixture => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    it('gives no record and says why', async () => {
      const {records, messages, goldens} = goldensOf(fixture)
      expect(records).toEqual([])
      const severities = messages.map(({code}) => (code && code in codes ? codes[code as keyof typeof codes][0] : ''))
      expect(severities).toContain('error')
      await expect(goldens.messages).toMatchFileSnapshot(join(fixture.folder, 'messages.json'))
    })
  })
})
