import {appendFileSync} from 'node:fs'
import type {Output} from './open-output.js'

/** A file that others may have begun and may go on with, such as the summary of a step in GitHub Actions. */
export const appendOutput = (file: string): Output => ({
  name: `\`${file}\``,
  sink(bytes, start, length) {
    appendFileSync(file, bytes.subarray(start, start + length))
    return length
  },
  commit() {},
  discard() {},
})
