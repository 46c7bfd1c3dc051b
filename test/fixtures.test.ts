import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {codes} from '../src/index.js'
import {fixturesOf} from './support/fixtures.js'
import {goldensOf} from './support/goldens.js'
import {groundFaults} from './support/ground.js'

describe.each(['numbered', 'web'])('%s', kind => {
  describe.each(fixturesOf(kind).map(fixture => [fixture.name, fixture] as const))('%s', (name, fixture) => {
    const {records, messages, files} = goldensOf(fixture)

    it('reads as its goldens say', async () => {
      await expect(files.records).toMatchFileSnapshot(join(fixture.folder, 'records.json'))
      await expect(files.messages).toMatchFileSnapshot(join(fixture.folder, 'messages.json'))
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
      const {records, messages, files} = goldensOf(fixture)
      expect(records).toEqual([])
      const severities = messages.map(({code}) => (code && code in codes ? codes[code as keyof typeof codes][0] : ''))
      expect(severities).toContain('error')
      await expect(files.messages).toMatchFileSnapshot(join(fixture.folder, 'messages.json'))
    })
  })
})
