import {isUtf8} from 'node:buffer'
import {readFileSync} from 'node:fs'
import {faultCode, faultWords} from '../fault-words.js'
import {UsageError} from '../usage-error.js'

/**
 * A small file of the user's own, such as a configuration, without its byte order mark; null where there is none.
 *
 * @throws UsageError where there is one that cannot be read.
 */
export function readText(file: string): string | null {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(faultCode(error) ?? '')) return null
    throw new UsageError(`cannot read \`${file}\`: ${faultWords(error)}`)
  }
  if (!isUtf8(bytes)) throw new UsageError(`cannot read \`${file}\`: unexpected bytes that are not UTF-8`)
  const text = bytes.toString('utf8')
  return text.startsWith('\ufeff') ? text.slice(1) : text
}
