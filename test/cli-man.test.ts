import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {helpOf} from '../src/cli/man/help-of.js'
import {notes} from '../src/cli/man/notes.js'
import {prose, roff} from '../src/cli/man/roff.js'
import {run} from './cli-world.js'
import {isInstalled} from './support/installed.js'
import {programTable} from './support/program.js'

/** What the escapes of roff stand for. */
const printed: Record<string, string> = {
  '\\(aq': "'",
  '\\(ga': '`',
  '\\(dq': '"',
  '\\(ha': '^',
  '\\(ti': '~',
  '\\-': '-',
  '\\e': '\\',
}

const page = (await run(['man'])).stdout
/** The page as it is read: fonts taken off, escapes undone. */
const text = page
  .replaceAll(/\\f[BIR]|\\&/g, '')
  .replaceAll(/\\\((?:aq|ga|dq|ha|ti)|\\[-e]/g, escaped => printed[escaped] ?? '')

describe('decisions man', () => {
  test('has the chapters of a manual page', () => {
    expect([...page.matchAll(/^\.SH (.*)$/gm)].map(([, title]) => title)).toEqual([
      'NAME',
      'SYNOPSIS',
      'DESCRIPTION',
      'OPTIONS',
      'COMMANDS',
      'EXIT STATUS',
      'ENVIRONMENT',
      'FILES',
      'EXAMPLES',
      'SEE ALSO',
    ])
    expect(page).toMatch(/^\.TH DECISIONS 1 /)
  })

  test.each(programTable().commands.map(command => [command.name(), command] as const))(
    '%s: its options, arguments and examples',
    (name, command) => {
      const at = text.indexOf(`.SS decisions ${name} `)
      const chapter = text.slice(at, text.indexOf('\n.S', at + 1))
      expect(at).toBeGreaterThan(0)
      for (const {flags} of command.options) expect(chapter).toContain(`\n.TP\n${flags.replaceAll(/[<>]/g, '')}\n`)
      for (const argument of command.registeredArguments) expect(chapter).toContain(`\n.TP\n${argument.name()}\n`)
      for (const example of helpOf(command).examples) expect(text).toContain(example)
    },
  )

  test('is what the build keeps for package managers', () => {
    expect(readFileSync('dist/decisions.1', 'utf8')).toBe(page)
  })

  test.skipIf(!isInstalled('groff'))('groff has nothing to say against it (skipped where there is no groff)', () => {
    const {status, stdout, stderr} = spawnSync('groff', ['-man', '-ww', '-Tascii', '-P-cbou'], {
      input: page,
      encoding: 'utf8',
    })
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).toContain('decisions check archive --reporter pretty --reporter sarif=decisions.sarif')
    expect(stdout).toContain(`"\\(.key): \\(.value.description)"'`)
  })

  test.skipIf(!isInstalled('mandoc'))(
    'nor has mandoc, but for the date that it cannot have (skipped where there is no mandoc)',
    () => {
      const {stdout} = spawnSync('mandoc', ['-Tlint', '-W', 'warning'], {input: page, encoding: 'utf8'})
      expect(stdout.split('\n').filter(line => line !== '' && !line.includes('missing date'))).toEqual([])
    },
  )
})

describe('roff', () => {
  test.each([
    ['.SH', '\\&.SH'],
    ['of .txt\n.md and a.b', 'of \\&.txt\n\\&.md and a.b'],
    ["'br", '\\(aqbr'],
    ['a\\n -q --x', 'a\\en \\-q \\-\\-x'],
    ['`"^~', '\\(ga\\(dq\\(ha\\(ti'],
    ['£ …', '\\[u00A3] \\[u2026]'],
  ])('%j is printed as it stands: %j', (words, expected) => {
    expect(roff(words)).toBe(expected)
  })

  test('no line of a long paragraph is taken for a request', () => {
    const lines = prose('.txt '.repeat(30).trim()).split('\n')
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line).toMatch(/^\\&\.txt/)
  })

  test('notes of a help: paragraphs, rows with their meaning, lines kept as they are', () => {
    expect(notes('One.\nTwo,\nthree:\n  0  well\n  1  not\n     so\n\nFour:\n  kept')).toEqual([
      '.PP',
      'One.\n.br\nTwo, three:',
      '.TP\n0\nwell',
      '.TP\n1\nnot so',
      '.PP',
      'Four:',
      '.PP',
      '.nf\n  kept\n.fi',
    ])
  })
})
