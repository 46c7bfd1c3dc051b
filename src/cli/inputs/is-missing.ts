import {statSync} from 'node:fs'
import {faultCode} from '../fault-words.js'
import type {RawPath} from './input.js'

/** Whether a path that the user names leads nowhere; `-` is the standard input. */
export function isMissing(name: RawPath): boolean {
  if (name === '-') return false
  try {
    statSync(name)
    return false
  } catch (error) {
    return isNotThere(error)
  }
}

/** Whether the file system says that there is nothing, not that it may not be looked at. */
export const isNotThere = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(faultCode(error) ?? '')
