import {spawnSync} from 'node:child_process'

/** Whether a program can be started here; `maker` is what its version has to name, where others bear the same name. */
export function isInstalled(name: string, maker = ''): boolean {
  const {error, stdout} = spawnSync(name, ['--version'], {encoding: 'utf8'})
  return error === undefined && stdout.includes(maker)
}
