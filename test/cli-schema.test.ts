import {mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {jsonSchema} from '../src/index.js'
import {schemaVersions} from '../src/record/schema-versions.js'
import {folder, run} from './cli-world.js'

const newest = schemaVersions.at(-1)

it('the versions are listed for people and for tools', async () => {
  const {stdout, exitCode} = await run(['schema', '--versions'])
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^1\.0\.0\n {2}urn:decision-proformas:schema:1\.0\.0\n {2}\S/)
  const {stdout: json} = await run(['schema', '--versions', '--json'])
  expect(JSON.parse(json)).toEqual(schemaVersions)
})

it('a version that is named is printed, and the last without a name', async () => {
  const {stdout} = await run(['schema'])
  expect(JSON.parse(stdout)).toEqual(jsonSchema())
  expect((await run(['schema', newest?.version ?? ''])).stdout).toBe(stdout)
})

it.each([
  [['schema', '1.0'], 'there is no schema version `1.0`, did you mean `1.0.0`?'],
  [['schema', '2027-01'], '`decisions schema --versions` lists them all.'],
  [['schema', '1.0.0', '--versions'], '`--versions` lists every version: name none'],
])('%j is refused', async (argv, words) => {
  const {exitCode, stdout, stderr} = await run(argv)
  expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
  expect(stderr).toContain(words)
})

it('its name holds the version that records carry, and names no host', () => {
  const {$id, properties} = jsonSchema() as {$id: string; properties: {schemaVersion: {const: string}}} // see above
  expect($id).toBe(newest?.id)
  expect($id).toBe(`urn:decision-proformas:schema:${properties.schemaVersion.const}`)
})

it('another package finds it as decision-proformas/schema.json', () => {
  const consumer = folder()
  mkdirSync(join(consumer, 'node_modules'))
  symlinkSync(join(import.meta.dirname, '..'), join(consumer, 'node_modules', 'decision-proformas'))
  const found = createRequire(join(consumer, 'index.js')).resolve('decision-proformas/schema.json')
  expect(JSON.parse(readFileSync(found, 'utf8'))).toEqual(jsonSchema())
})
