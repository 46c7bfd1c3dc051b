import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, extname, join, relative} from 'node:path'
import {parse} from '../src/index.js'
import {counted} from '../src/output/counted.js'
import {fixturesFolder} from './support/fixtures.js'
import {goldensOf} from './support/goldens.js'

/** `npm run new:case -- FILE [NAME]`: a fixture folder from a document, with goldens to be read. */
function newCase(file: string, given: string | undefined): string {
  const bytes = readFileSync(file)
  const [record] = parse(file, bytes).records
  const kind = record?.source.format ?? 'refused'
  const name =
    given ??
    basename(file, extname(file))
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
      .replaceAll(' ', '-')
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    throw new Error(`\`${name}\` names no case, expected words such as \`title-over-two-lines\``)
  const folder = join(fixturesFolder, kind, name)
  if (existsSync(folder)) throw new Error(`${relative('.', folder)} is there already: give the case another name`)
  const input = `input${extname(file) === '.md' ? '.md' : '.txt'}`
  const {files, messages} = goldensOf({kind, name, folder, file: input, bytes})
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, input), bytes)
  if (record) writeFileSync(join(folder, 'records.json'), files.records)
  writeFileSync(join(folder, 'messages.json'), files.messages)
  return `${relative('.', folder)} holds the document as ${input}, read as: ${kind}, with ${counted(messages.length, 'message')}.

Next:
  1. Make its text invented: own streets, schools and people; keep only the layout.
  2. Name the folder after what it proves.
  3. npm run test:update, and read records.json and messages.json against the document.
  4. Add the rule it proves to the table in test/rules-of-reading.test.ts.
`
}

const [file, name] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('usage: npm run new:case -- FILE [NAME]\n')
  process.exitCode = 2
} else {
  try {
    process.stdout.write(newCase(file, name))
  } catch (error) {
    process.stderr.write(`new:case: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  }
}
