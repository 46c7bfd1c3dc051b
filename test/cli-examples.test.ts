import {execFileSync} from 'node:child_process'
import {describe, expect, test} from 'vitest'
import {helpOf} from '../src/cli/man/help-of.js'
import {folder, run} from './cli-world.js'
import {programTable} from './support/program.js'

const names = programTable().commands.map(command => command.name())
const examples = programTable().commands.flatMap(command => helpOf(command).examples)

/** What bash makes of a line and hands to `decisions`; no other program of the line is started. */
function argumentsIn(line: string): string[] {
  const script = `
    exec 3>&1
    decisions() { printf '%s\\0' "$@" >&3; }
    command_not_found_handle() { :; }
    source() { :; }
    PATH=/nowhere
    ${line.replaceAll(/ < \S+/g, ' < /dev/null').replaceAll(/ > \S+/g, ' > /dev/null')}`
  return execFileSync('/bin/bash', ['-c', script], {cwd: folder(), encoding: 'utf8'}).split('\0').slice(0, -1)
}

test.each([['--help'], ...names.map(name => [name, '--help']), ['help', 'parse']].map(argv => [argv]))(
  '%j begins with two examples or more, and fits a terminal',
  async argv => {
    const {exitCode, stdout} = await run(argv)
    expect(exitCode).toBe(0)
    const [first = '', usage = ''] = stdout.split('\n\n')
    const [title, ...shown] = first.split(/\n {2}(?! )/)
    expect(title).toBe('Examples:')
    expect(shown.length).toBeGreaterThanOrEqual(2)
    for (const example of shown) expect(example).toMatch(/\bdecisions /)
    expect(usage).toMatch(/^Usage: decisions/)
    expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([])
  },
)

describe('every example is a command line that is understood', () => {
  test.each(examples)('%s', async line => {
    const argv = argumentsIn(line)
    const faults: string[] = []
    const program = programTable(faults)
    let called = ''
    for (const command of program.commands)
      command.action(() => {
        called = command.name()
      })
    await program.parseAsync(argv, {from: 'user'})
    expect({called, faults}).toEqual({called: argv[0], faults: []})
  })

  test('which is seen of one that is not', async () => {
    const argv = argumentsIn("cat 'a b' | decisions parse --evidnce 'a b'")
    expect(argv).toEqual(['parse', '--evidnce', 'a b'])
    await expect(programTable().parseAsync(argv, {from: 'user'})).rejects.toThrow("unknown option '--evidnce'")
  })
})
