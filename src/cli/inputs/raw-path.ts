import {Buffer, isUtf8} from 'node:buffer'
import {sep} from 'node:path'
import type {RawPath} from './input.js'

const slash = 0x2f

/** The path as people are shown it: `/` separators; what is not UTF-8 becomes U+FFFD. */
export const shown = (raw: RawPath): string => {
  const text = typeof raw === 'string' ? raw : raw.toString('utf8')
  return sep === '/' ? text : text.replaceAll(sep, '/')
}

/** Bytes to a path: a string wherever a string can name it. */
export const fromBytes = (bytes: Buffer): RawPath => (isUtf8(bytes) ? bytes.toString('utf8') : bytes)

/** An entry of a folder. The folder's path stays as the user gave it, but for slashes at its end. */
export function joined(folder: RawPath, name: RawPath): RawPath {
  if (typeof folder === 'string' && typeof name === 'string') return `${withoutLastSlashes(folder)}/${name}`
  const bytes = Buffer.from(folder as Buffer) // Buffer.from takes either, its overloads take one at a time
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === slash) end--
  return Buffer.concat([bytes.subarray(0, end), Buffer.from('/'), Buffer.from(name as Buffer)])
}

function withoutLastSlashes(path: string): string {
  let end = path.length
  while (end > 0 && (path[end - 1] === '/' || path[end - 1] === sep)) end--
  return path.slice(0, end)
}
