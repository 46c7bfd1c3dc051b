import {Readable} from 'node:stream'
import type {Command} from 'commander'
import {createProgram} from '../../src/cli/create-program.js'
import {quietWorld} from '../cli-world.js'

/** The program's table of commands, to be looked at; `faults` gathers what commander finds wrong with arguments. */
export function programTable(faults: string[] = []): Command {
  const nowhere = (_: Uint8Array, __: number, length: number) => length
  return createProgram(
    {
      stdout: nowhere,
      stderr: nowhere,
      stdin: () => Readable.from([]),
      ...quietWorld(),
    },
    {finish() {}, help() {}, fault: text => faults.push(text)},
  )
}
