import {sha256 as digest} from '@noble/hashes/sha2'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils'

/** SHA-256 in lower-case hexadecimal; a string is hashed as UTF-8. For browsers, whose own SHA-256 is asynchronous. */
export const sha256 = (data: Uint8Array | string): string =>
  bytesToHex(digest(typeof data === 'string' ? utf8ToBytes(data) : data))
