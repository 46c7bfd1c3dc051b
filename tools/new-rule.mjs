import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/* `npm run new:rule -- <code>`: the file of a rule of `check`, to be filled in, and what comes next. */

const [code = ''] = process.argv.slice(2)
const name = code.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())
const file = fileURLToPath(new URL(`../src/rules/${code}.ts`, import.meta.url))
const [readingCodes] = readFileSync(new URL('../src/messages.ts', import.meta.url), 'utf8').split(
  'export const ruleCodes',
)

const fault = !/^[a-z]+(?:-[a-z]+)+$/.test(code)
  ? 'usage: npm run new:rule -- <code>, in words such as `call-in-period`'
  : existsSync(file)
    ? `src/rules/${code}.ts is there already`
    : readingCodes.includes(`  '${code}':`)
      ? `\`${code}\` is a code of reading; give the rule another`
      : null

if (fault) {
  process.stderr.write(`${fault}\n`)
  process.exitCode = 2
} else {
  writeFileSync(
    file,
    `import {ruleCodes} from '../messages.js'
import type {Rule} from './rule.js'

export const ${name}: Rule = {
  code: '${code}',
  about: ruleCodes['${code}'][1],
  why: 'Say why it matters, in plain words.',
  source: null,
  fix: 'Say what an officer can do.',
  examples: {
    fails: {shows: 'Say what is wrong with it.', change: {title: null}},
    passes: {shows: 'Say why it is right.', change: {}},
  },
  run(record, say) {
    if (record.title !== null) return
    say('/title', 'Unexpected \`...\`, expected ...')
  },
}
`,
  )
  process.stdout.write(`src/rules/${code}.ts holds the rule, to be filled in.

Next:
  1. Add \`${code}\` with its severity and one sentence to \`ruleCodes\` in src/messages.ts.
  2. Add \`${name}\` to the list in src/rules/index.ts.
  3. Write what it asks, its source in law, and two examples: they are its tests and its page of \`decisions explain\`.
  4. npm run test:update, and read what changed in the README.
`)
}
