import {faultWords} from '../fault-words.js'
import {OutputError} from '../outputs/output-error.js'
import type {Streams} from '../streams.js'
import type {Contents} from './contents.js'
import {type Document, type Said, said} from './input.js'
import {type KnownFiles, knownFiles} from './known-files.js'
import {readFile} from './read-file.js'
import {readStream} from './read-stream.js'
import {tooLarge} from './too-large.js'

/** A document's bytes, or what there is to say instead; null for a file that was read before. */
export type Read = Extract<Contents, {kind: 'bytes'}> | Said | null

/** A reader of documents, each at most `limit` bytes, each file once. @throws OutputError for a file to be replaced. */
export function createReader(
  {stdin, interrupted}: Pick<Streams, 'stdin' | 'interrupted'>,
  limit: number,
  known: KnownFiles = knownFiles(),
): (document: Document) => Promise<Read> {
  return async document => {
    const {path} = document
    try {
      const contents =
        document.kind === 'stdin'
          ? await readStream(stdin(), limit, interrupted)
          : await readFile(document.raw, {limit, isWalked: document.isWalked, known, interrupted})
      switch (contents.kind) {
        case 'bytes':
          return contents
        case 'read-before':
          return null
        case 'irregular':
          return said(path, 'input-skipped', `Unexpected ${contents.what}, expected a regular file`)
        case 'too-large':
          return tooLarge(path, contents.size, limit)
      }
    } catch (error) {
      interrupted.throwIfWanted()
      if (error instanceof OutputError) throw error
      return said(path, 'input-unreadable', `Unexpected \`${faultWords(error)}\`, expected a file that can be read`)
    }
  }
}
