import {readdirSync, readFileSync} from 'node:fs'
import {Session} from 'node:inspector/promises'
import {join} from 'node:path'

/*
 * Reads an archive again and again in one process, as the command does, and says in JSON what each stage of it takes, in
 * microseconds a file: `node stages.mjs FOLDER`. The library is the built one; a stage is the outermost of its functions.
 */

const dist = new URL('../../dist/', import.meta.url)
const {parse} = await import(new URL('index.js', dist))
const {recordLines} = await import(new URL('output/record-lines.js', dist))

const stages = [
  ['read the file', 'readFileSync', 'node:fs'],
  ['bytes to text', 'decode', 'source/decode.js'],
  ['bytes to text', 'isOrdinary', 'source/ordinary.js'],
  ['SHA-256', 'sha256', 'source/sha256-node.js'],
  ['text to lines', 'readLines', 'text/lines.js'],
  ['lines to sections', 'findProformas', 'formats/find-proformas.js'],
  ['sections to a record, with evidence', 'build', 'record/build.js'],
  ['check it against the schema', 'faultOf', 'record/validate.js'],
  ['write it as JSON', 'recordLines', 'output/record-lines.js'],
  ['collect garbage', '(garbage collector)', ''],
]
const other = 'anything else'
const warmings = 3
const rounds = 4

const [folder = '.'] = process.argv.slice(2)
const paths = readdirSync(folder, {recursive: true, withFileTypes: true})
  .filter(entry => entry.isFile())
  .map(entry => join(entry.parentPath, entry.name))
const readAll = () => {
  for (const path of paths) recordLines(parse(path, readFileSync(path)), true)
}

for (let round = 0; round < warmings; round++) readAll()
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.setSamplingInterval', {interval: 200})
await session.post('Profiler.start')
for (let round = 0; round < rounds; round++) readAll()
const {profile} = await session.post('Profiler.stop')

const spent = new Map([...stages.map(([name]) => name), other].map(name => [name, 0]))
const nodes = new Map(profile.nodes.map(node => [node.id, node]))
const stageOf = new Map()
const stageAt = ({callFrame: {functionName, url}}) =>
  stages.find(([, name, file]) => functionName === name && url.endsWith(file))?.[0]
const visit = (node, above) => {
  const stage = above ?? stageAt(node)
  stageOf.set(node.id, stage ?? other)
  for (const id of node.children ?? []) visit(nodes.get(id), stage)
}
visit(profile.nodes[0], undefined)
for (const [index, id] of profile.samples.entries())
  spent.set(stageOf.get(id), spent.get(stageOf.get(id)) + profile.timeDeltas[index])
console.log(JSON.stringify(Object.fromEntries([...spent].map(([name, time]) => [name, time / rounds / paths.length]))))
