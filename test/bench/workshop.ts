import {mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {makeArchive} from './archive.js'
import {inventDocument} from './invent/invent-document.js'
import {createRandom} from './invent/random.js'

/** `sound`: whether it is a proforma. */
export type Archive = {folder: string; files: {path: string; sound: boolean}[]}
export type Kind = 'plain' | 'markdown'

/** Makes what the measurements read, each thing once. */
export type Workshop = {
  archive(kind: Kind, files: number): Archive
  /** A sound document of the middle size; the same one in both kinds. */
  document(kind: Kind): string
  /** One document of about so many bytes. */
  sized(bytes: number): string
  /** Removes everything, unless it was to be kept. */
  close(): void
}

const seed = 2014
const broken = 1 / 200
const usual = 3000

/** In an empty or new folder that is to be kept, or else in one that `close` removes. */
export function openWorkshop(keep?: string): Workshop {
  if (keep !== undefined) mkdirSync(keep, {recursive: true})
  const root = keep ?? mkdtempSync(join(tmpdir(), 'decisions-bench-'))
  const archives = new Map<string, Archive>()
  const archive = (kind: Kind, files: number): Archive => {
    const folder = join(root, `${kind}-${files}`)
    const known = archives.get(folder)
    if (known) return known
    const markdown = kind === 'markdown' ? 1 : 0
    const printed = makeArchive(folder, {files, seed, broken, markdown})
    const made = {folder, files: printed.map(({path, printed}) => ({path, sound: printed !== null}))}
    archives.set(folder, made)
    return made
  }
  return {
    archive,
    document(kind) {
      // Chosen among the plain ones, since marks make a document longer.
      const plain = archive('plain', 1_000).files.map(({path, sound}) => (sound ? statSync(path).size : 0))
      const best = plain.reduce((best, size, at) => (off(size) < off(plain[best] ?? 0) ? at : best), 0)
      return archive(kind, 1_000).files[best]?.path ?? ''
    },
    sized(bytes) {
      const path = join(root, `${bytes}-bytes.txt`)
      const {lines} = inventDocument(createRandom(seed), bytes, 2014)
      writeFileSync(path, lines.map(({text}) => `${text}\n`).join(''))
      return path
    },
    close() {
      if (keep === undefined) rmSync(root, {recursive: true, force: true})
    },
  }
}

const off = (size: number) => Math.abs(size - usual)
