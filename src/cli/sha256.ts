import type {hash} from 'node:crypto'
import {sha256 as inScript} from '../source/sha256-web.js'

/** Bytes that are hashed without Node's own; loading that takes as long as reading a document. */
const few = 32 * 1024

let left = few
let native: typeof hash | undefined

/** SHA-256 in lower-case hexadecimal; a string is hashed as UTF-8. */
export function sha256(data: Uint8Array | string): string {
  left -= data.length
  if (left >= 0) return inScript(data)
  native ??= process.getBuiltinModule('node:crypto').hash
  return native('sha256', data)
}
