import {UsageError} from '../usage-error.js'
import type {RawPath} from './input.js'
import {shown} from './raw-path.js'
import {walkedEndings} from './walk.js'

const endings = `${walkedEndings.slice(0, -1).join(', ')} or ${walkedEndings.at(-1)}`
const mostNamed = 20

/** What is said where the named folders hold no document. */
export function nothingToRead(names: readonly RawPath[]): UsageError {
  const named = names.slice(0, mostNamed).map(name => `\`${shown(name)}\``)
  const rest = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ''
  return new UsageError(`nothing to read: found no ${endings} file in ${named.join(', ')}${rest}`)
}
