import {hash} from 'node:crypto'

/** SHA-256 in lower-case hexadecimal; a string is hashed as UTF-8. */
export const sha256 = (data: Uint8Array | string): string => hash('sha256', data)
