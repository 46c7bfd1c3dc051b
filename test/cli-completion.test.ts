import {spawnSync} from 'node:child_process'
import {describe, expect, test} from 'vitest'
import {allCodes} from '../src/messages.js'
import {reporterKinds} from '../src/output/reporters/index.js'
import {schemaVersions} from '../src/record/schema-versions.js'
import {folder, run} from './cli-world.js'
import {isInstalled} from './support/installed.js'
import {programTable} from './support/program.js'

const scripts = {
  bash: (await run(['completion', 'bash'])).stdout,
  zsh: (await run(['completion', 'zsh'])).stdout,
  fish: (await run(['completion', 'fish'])).stdout,
}
const commands = programTable().commands
const names = commands.map(command => command.name())

/** What bash offers for the last of these words, as readline would ask; nothing where it is left to offer files. */
function offered(...words: string[]): string[] {
  const script = `${scripts.bash}
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    _decisions
    ((\${#COMPREPLY[@]} == 0)) || printf '%s\\n' "\${COMPREPLY[@]}"`
  const {stdout, stderr} = spawnSync('bash', ['-c', script, 'bash', 'decisions', ...words], {encoding: 'utf8'})
  expect(stderr).toBe('')
  return stdout.split('\n').slice(0, -1)
}

describe('bash', () => {
  test('commands, those that begin with the word', () => {
    expect(offered('')).toEqual([...names, 'help'])
    expect(offered('--no-color', 'ch')).toEqual(['check'])
    expect(offered('help', 'exp')).toEqual(['explain'])
    expect(offered('-')).toEqual(['-V', '--version', '--no-color', '-h', '--help'])
  })

  test.each(commands.map(command => [command.name(), command] as const))('%s: every option', (name, {options}) => {
    const flags = options.flatMap(({short, long}) => [short, long]).filter(flag => flag !== undefined)
    expect(offered(name, '-')).toEqual([...flags, '-h', '--help', '-V', '--version', '--no-color'])
  })

  const choices = commands.flatMap(command =>
    command.options.flatMap(option =>
      option.argChoices ? [[command.name(), option.long ?? '', option] as const] : [],
    ),
  )
  test.each(choices)('%s %s: every choice', (name, flag, option) => {
    expect(offered(name, flag, '')).toEqual(option.argChoices)
    expect(offered(name, flag, '=')).toEqual(option.argChoices)
    const [first = ''] = option.argChoices ?? []
    expect(offered(name, flag, '=', first.slice(0, 3))).toEqual([first])
  })

  test('codes, reporters, shells', () => {
    expect(offered('explain', '')).toEqual(Object.keys(allCodes))
    expect(offered('explain', 'call-in-p')).toEqual(['call-in-period'])
    expect(offered('check', 'archive', '--reporter', '')).toEqual(reporterKinds.map(({name}) => name))
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish'])
    expect(offered('schema', '')).toEqual(schemaVersions.map(({version}) => version))
  })

  test.each([
    [['parse', '']],
    [['check', '-q', 'arch']],
    [['parse', '-o', '']],
    [['check', '--baseline', '=', 'b']],
    [['check', '--reporter', 'sarif', '=', 'de']],
    [['parse', '--', '-odd']],
    [['inspect', '']],
  ])('%j: a file, which is left to readline', words => {
    expect(offered(...words)).toEqual([])
    expect(scripts.bash).toMatch(/^complete -o default -F _decisions decisions$/m)
  })

  test.each([[['parse', '--max-bytes', '']], [['rules', '']], [['check', '--stdin-filename', 'a']]])(
    '%j: nothing that could be known',
    words => {
      expect(offered(...words)).toEqual([])
    },
  )

  test.skipIf(!isInstalled('script', 'util-linux'))(
    'at a prompt, where files have blanks (skipped where there is no script)',
    () => {
      const root = folder({'boat lake.txt': '', 'here.sh': `${scripts.bash}\ndecisions() { printf '<%s>' "$@"; }\n`})
      const typed = 'PS1= PS2=; source here.sh\ndecisions pars\tboa\t--fro\tndj\t\nexit\n'
      const {stdout} = spawnSync('script', ['-qec', 'bash --norc --noprofile -i', '/dev/null'], {
        cwd: root,
        input: typed,
        encoding: 'utf8',
        env: {...process.env, TERM: 'xterm', INPUTRC: '/dev/null', HISTFILE: ''},
      })
      expect(stdout).toContain('<parse><boat lake.txt><--from><ndjson>')
    },
  )
})

test.each(Object.entries(scripts))('%s: the script names every command and option', (_, script) => {
  for (const command of commands) {
    expect(script).toContain(command.name())
    for (const {long} of command.options) expect(script).toContain(long?.slice(2))
  }
})

test.skipIf(!isInstalled('zsh'))('zsh understands its script (skipped where there is no zsh)', () => {
  const {status, stderr} = spawnSync('zsh', ['-n'], {input: scripts.zsh, encoding: 'utf8'})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
})

describe.skipIf(!isInstalled('fish'))('fish completes (skipped where there is no fish)', () => {
  test.each([
    ['decisions pa', ['parse']],
    ['decisions parse --from ', ['files', 'ndjson']],
    ['decisions parse boa', ['boat lake.txt']],
    ['decisions parse -o boa', ['boat lake.txt']],
    ['decisions parse --max-bytes boa', []],
    ['decisions explain call-in-p', ['call-in-period']],
    ['decisions check --rep', ['--reporter']],
    ['decisions check --reporter=ju', ['--reporter=junit']],
    ['decisions completion z', ['zsh']],
  ])('%s', (line, expected) => {
    const root = folder({'boat lake.txt': ''})
    const {stdout} = spawnSync('fish', ['--no-config', '-c', `${scripts.fish}\ncomplete -C '${line}'`], {
      cwd: root,
      encoding: 'utf8',
      env: {...process.env, HOME: root},
    })
    expect(
      stdout
        .split('\n')
        .slice(0, -1)
        .map(each => each.split('\t')[0]),
    ).toEqual(expected)
  })
})

test('another shell is refused, with those that there are', async () => {
  expect(await run(['completion', 'tcsh'])).toMatchObject({exitCode: 2, stdout: ''})
  expect((await run(['completion', 'tcsh'])).stderr).toContain('Allowed choices are bash, zsh, fish')
})
