import {spawnSync} from 'node:child_process'
import {accessSync, constants} from 'node:fs'
import {delimiter, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Command} from './measure.js'
import type {Archive} from './workshop.js'

/** `program`: null where it is not installed. Slow ones run less often, on smaller archives. */
type Candidate = {
  name: string
  program: string | null
  slow?: true
  most?: number
  words(archive: Archive): readonly string[]
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const bin = here('../../bin/decisions.js')
const node = process.execPath
const python = pythonItself()
const remark = find('remark', process.env.BENCH_REMARK)
const pandoc = find('pandoc')

/** A broken file is no failure here, so what fails is a fault. */
const parse = (path: string, ...words: readonly string[]) => [bin, 'parse', '--fail-on', 'never', ...words, path]

/** Everything that reads an archive; first what the others are measured against. Add yours here. */
const candidates: readonly Candidate[] = [
  {name: 'floor', program: node, words: ({folder}) => [here('floor.mjs'), folder]},
  {name: 'decisions parse', program: node, words: ({folder}) => parse(folder)},
  {
    name: 'decisions parse --no-evidence',
    program: node,
    words: ({folder}) => parse(folder, '--no-evidence'),
  },
  {name: 'decisions parse --jobs 2', program: node, words: ({folder}) => parse(folder, '--jobs', '2')},
  {name: 'slice.py', program: python, words: ({folder}) => [here('slice.py'), folder]},
  {
    name: 'remark-cli --no-stdout',
    program: remark,
    slow: true,
    words: ({folder}) => ['--quiet', '--ext', 'txt,md', '--no-stdout', folder],
  },
  {
    name: 'pandoc -f commonmark -t json',
    program: pandoc,
    slow: true,
    // Its command line holds every path; some versions stop at bytes that are no text.
    most: 1_000,
    words: ({files}) => [
      ...'-f commonmark -t json --file-scope'.split(' '),
      ...files.filter(({sound}) => sound).map(({path}) => path),
    ],
  },
]

export type Readers = {floor: Command; ordinary: Command[]; slow: Command[]}

/** The command of this project on a file or a folder. */
export const decisionsParse = (path: string): string[] => [node, ...parse(path)]

/** The command of this project, asked for nothing but its version. */
export const decisionsVersion = (): string[] => [node, bin, '--version']

/** Every installed program that reads archives of such a size, each ready to read this one. */
export function readersOf(archive: Archive, slowFiles: number): Readers {
  const commands = candidates.flatMap(({program, words, slow = false, most = Number.POSITIVE_INFINITY, ...rest}) => {
    if (program === null || archive.files.length > (slow ? Math.min(most, slowFiles) : most)) return []
    return [{...rest, slow, argv: [program, ...words(archive)]}]
  })
  const [floor, ...others] = commands
  if (!floor) throw new Error('there is nothing to measure against')
  return {floor, ordinary: others.filter(({slow}) => !slow), slow: others.filter(({slow}) => slow)}
}

/** Where a program is, in a folder or an npm prefix or else on the PATH; null where it is nowhere. */
function find(program: string, folder?: string): string | null {
  const own = folder ? [folder, join(folder, 'node_modules', '.bin')] : []
  const places = [...own, ...(process.env.PATH ?? '').split(delimiter)].map(place => join(place, program))
  return places.find(isProgram) ?? null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Past the shell scripts that choose a version, which take longer than Python takes to start. */
function pythonItself(): string | null {
  const {status, stdout} = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], {encoding: 'utf8'})
  return status === 0 ? stdout.trim() : null
}
