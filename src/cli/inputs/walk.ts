import {type Dirent, readdirSync, type Stats, statSync} from 'node:fs'
import {resolve} from 'node:path'
import type {IsIgnored} from '../config/ignored.js'
import {faultWords} from '../fault-words.js'
import {type Document, type Ignored, type RawPath, type Said, said} from './input.js'
import {countNoText, countPassedOver, isNoTextYet, isPassedOver, type LeftOut} from './left-out.js'
import {fromBytes, joined, shown} from './raw-path.js'

/** The ends of names that are read when found in a folder. */
export const walkedEndings = ['.txt', '.md', '.markdown'] as const

type Entry = {
  readonly raw: RawPath
  readonly path: string
  readonly name: string
  readonly dirent: Dirent<Buffer>
}

export type WalkOptions = {
  /** Whether links found on the way are followed. */
  readonly follow: boolean
  /** The folders that were entered, by what they are, and under which path; each once, so no link leads in circles. */
  readonly entered: Map<string, string>
  /** What to leave out; a folder that is left out is not entered. */
  readonly isIgnored: IsIgnored
  /** Which files are looked for, by their path; those that are read unless told otherwise. */
  readonly isSought?: (path: string) => boolean
  /** Takes the count of what is passed over, but for what the user's own patterns leave out. */
  readonly leftOut?: LeftOut
}

const isRead = (path: string): boolean => walkedEndings.some(ending => path.toLowerCase().endsWith(ending))

/**
 * The documents of a folder, depth first, names in the order of their UTF-16 code units, folders among files. What is
 * neither file nor folder is told, never opened. Hidden entries and the folders of other programs are passed over. No
 * recursion: a folder may be deeper than the stack.
 */
export function* walk(folder: RawPath, options: WalkOptions): Generator<Document | Said | Ignored> {
  const levels = [enter(folder, options)]
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const {value} = level.next()
    if (value === undefined) levels.pop()
    else if (value.kind === 'folder') levels.push(enter(value.raw, options))
    else yield value
  }
}

type Folder = {readonly kind: 'folder'; readonly raw: RawPath}
type Found = Document | Said | Ignored | Folder

/** What stands in one folder, its folders as such. */
function* enter(folder: RawPath, options: WalkOptions): Generator<Found, undefined> {
  const {follow, entered, isIgnored, leftOut} = options
  let entries: Entry[]
  try {
    const {dev, ino} = statSync(folder)
    const identity = `${dev}:${ino}`
    const before = ino === 0 ? undefined : entered.get(identity)
    if (before !== undefined) {
      if (resolve(before) !== resolve(shown(folder)))
        yield said(shown(folder), 'input-skipped', `Unexpected second path of a folder that was read as \`${before}\``)
      return
    }
    entered.set(identity, shown(folder))
    entries = sorted(folder)
  } catch (error) {
    yield said(
      shown(folder),
      'input-unreadable',
      `Unexpected \`${faultWords(error)}\`, expected a folder that can be read`,
    )
    return
  }
  for (const {raw, path, name, dirent} of entries) {
    if (isPassedOver(name)) {
      if (leftOut && !isIgnored(path, dirent.isDirectory())) countPassedOver(name, leftOut)
    } else if (!dirent.isSymbolicLink()) yield* classify(dirent, raw, path, options)
    else if (!follow) yield said(path, 'input-skipped', 'Unexpected link, not followed without `--follow`')
    else {
      try {
        yield* classify(statSync(raw), raw, path, options)
      } catch (error) {
        yield said(
          path,
          'input-unreadable',
          `Unexpected \`${faultWords(error)}\`, expected a link that leads to a file`,
        )
      }
    }
  }
}

function* classify(
  entry: Dirent<Buffer> | Stats,
  raw: RawPath,
  path: string,
  {isIgnored, isSought = isRead, leftOut}: WalkOptions,
): Generator<Found> {
  if (entry.isDirectory()) yield isIgnored(path, true) ? {kind: 'ignored', path} : {kind: 'folder', raw}
  else if (!entry.isFile()) yield said(path, 'input-skipped', `Unexpected ${kindOf(entry)}, expected a regular file`)
  else if (isSought(path))
    yield isIgnored(path, false) ? {kind: 'ignored', path} : {kind: 'file', path, raw, isWalked: true}
  else if (leftOut && isNoTextYet(path) && !isIgnored(path, false)) countNoText(path, leftOut)
}

/** What something that is neither file nor folder is called. */
export function kindOf(entry: Dirent<Buffer> | Stats): string {
  if (entry.isDirectory()) return 'folder'
  if (entry.isFIFO()) return 'pipe'
  if (entry.isSocket()) return 'socket'
  return 'device'
}

function sorted(folder: RawPath): Entry[] {
  return readdirSync(folder, {encoding: 'buffer', withFileTypes: true})
    .map(dirent => {
      const name = fromBytes(dirent.name)
      const raw = joined(folder, name)
      return {raw, path: shown(raw), name: shown(name), dirent}
    })
    .sort((one, other) => inCodeUnits(one.path, other.path) || Buffer.compare(one.dirent.name, other.dirent.name))
}

const inCodeUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
