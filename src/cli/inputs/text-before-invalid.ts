import {firstInvalidUtf8} from '../../source/first-invalid-utf8.js'

/** What stands before the first byte that is not UTF-8. */
export const textBeforeInvalid = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes.subarray(0, firstInvalidUtf8(bytes)))
