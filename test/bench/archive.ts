import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Printed} from './invent/invent-body.js'
import {inventDocument} from './invent/invent-document.js'
import {markUp} from './invent/mark-up.js'
import {createRandom} from './invent/random.js'

/** `markdown` and `broken` are shares, from 0 to 1. */
export type ArchiveOptions = {files: number; seed: number; markdown?: number; broken?: number}

/** A file of the archive; `printed` is null where it is broken. */
export type ArchiveFile = {path: string; printed: Printed | null}

const bytes = {median: 3000, spread: 0.8, least: 1000, most: 40_000}
const years = {first: 2008, last: 2025}
const letter = 'To the Head of Planning,\n\nthe lamps are out again. Please have them mended.\n'

/**
 * Writes an archive of invented proformas under a folder, in a folder for each year, and says what was printed where.
 * The same seed gives the same bytes; whether a document is marked up changes nothing of what it says.
 */
export function makeArchive(folder: string, {files, seed, markdown = 0, broken = 0}: ArchiveOptions): ArchiveFile[] {
  return Array.from({length: files}, (_, at) => {
    const fate = createRandom(seed, at, 1)
    const year = fate.from(years.first, years.last)
    const isBroken = fate.happens(broken)
    const isMarkdown = fate.happens(markdown)
    const {lines, printed} = inventDocument(createRandom(seed, at, 2), sizeOf(seed, at), year)
    const texts = isMarkdown ? markUp(lines, createRandom(seed, at, 3)) : lines.map(({text}) => text)
    const name = printed.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    const path = join(folder, String(year), `${name}-${at}.${isMarkdown ? 'md' : 'txt'}`)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, isBroken ? ruin(at) : `${texts.join('\n')}\n`)
    return {path, printed: isBroken ? null : printed}
  })
}

/** Log-normal, as sizes of documents are. */
function sizeOf(seed: number, at: number): number {
  const size = bytes.median * Math.exp(bytes.spread * createRandom(seed, at, 4).normal())
  return Math.round(Math.min(bytes.most, Math.max(bytes.least, size)))
}

/** A letter, or bytes that are no text. */
function ruin(at: number): string | Buffer {
  return at % 2 === 0 ? letter : Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe, at % 256, 0, 0x81])
}
