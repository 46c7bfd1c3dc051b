import {spawnSync} from 'node:child_process'
import {join} from 'node:path'

const root = join(import.meta.dirname, '../..')
const hasJq = spawnSync('jq', ['--version']).status === 0

/** A page of the documentation as it is when each of its console examples was run just now. */
export const withExamplesRun = (page: string): string =>
  page.replace(/```console\n\$ (.*)\n(?:[^`]|`(?!``))*```/g, (block, command: string) =>
    command.includes('jq') && !hasJq ? block : `\`\`\`console\n$ ${command}\n${run(command)}\n\`\`\``,
  )

/** What a shell shows in the project's folder, where `decisions` is the built command. */
function run(command: string): string {
  const script = `decisions() { node bin/decisions.js "$@"; }\n${command}`
  const {stdout} = spawnSync('bash', ['-c', script], {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, NO_COLOR: '1'},
  })
  return stdout.trimEnd()
}
