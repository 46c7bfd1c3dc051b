import {spawnSync} from 'node:child_process'

/** Whether a program can be started here. */
export const isInstalled = (name: string): boolean => spawnSync(name, ['--version']).error === undefined
