import {describe, expect, test} from 'vitest'
import {recordSchema} from '../../src/index.js'
import {describePackage} from '../../src/output/csv/describe-package.js'
import type {Descriptor} from './descriptor.js'

describe('the descriptor', () => {
  const none = {bytes: 0, sha256: ''}
  const text = describePackage({decisions: none, resolutions: none, messages: none})
  const {resources, description} = JSON.parse(text) as Descriptor

  test('types, bounds and describes every column', () => {
    const fields = Object.fromEntries(
      resources.flatMap(({name, schema}) => schema.fields.map(field => [`${name}.${field.name}`, field] as const)),
    )
    for (const [name, field] of Object.entries(fields)) {
      expect(name).toMatch(/^[a-z]+\.[a-z0-9_]+$/)
      expect(field.description).not.toBe('')
    }
    expect(fields['decisions.call_in_date']).toEqual({
      name: 'call_in_date',
      type: 'date',
      description:
        'Date and Time by which Call In must be executed. The last day on which the decision can be called in',
    })
    expect(fields['decisions.call_in_deadline']).toMatchObject({type: 'datetime', format: 'any'})
    expect(fields['decisions.source_format']?.constraints).toEqual({required: true, enum: ['numbered', 'web']})
    expect(fields['decisions.source_sha256']?.constraints).toEqual({required: true, pattern: '^[0-9a-f]{64}$'})
    expect(fields['decisions.publication_label']?.constraints).toEqual({
      enum: ['Proper Officer', 'Date of Publication'],
    })
    expect(fields['resolutions.lead']?.constraints).toBe(undefined)
  })

  test('has a column for everything that a record holds, or says that it has none', () => {
    const columns = resources[0]?.schema.fields.map(({name}) => name) ?? []
    const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
    const isHeld = (key: string) =>
      columns.some(column => column === snake(key) || column.startsWith(`${snake(key)}_`)) ||
      resources.some(({name}) => name === key)
    const absent = Object.keys(recordSchema.shape).filter(key => !isHeld(key))
    expect(absent).toEqual(['schemaVersion', 'evidence', 'coverage'])
    for (const word of ['schema:1.0.0', '`evidence`', '`coverage`', 'narrative', 'licence'])
      expect(description).toContain(word)
  })
})
