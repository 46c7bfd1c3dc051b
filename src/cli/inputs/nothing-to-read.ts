import {statSync} from 'node:fs'
import {makeText} from '../../source/make-text.js'
import {UsageError} from '../usage-error.js'
import type {RawPath} from './input.js'
import {shown} from './raw-path.js'
import {walk, walkedEndings} from './walk.js'

const endings = `${walkedEndings.slice(0, -1).join(', ')} or ${walkedEndings.at(-1)}`
const mostNamed = 20

/** What is said where the named folders hold no document; of one that would have to be made into text first, how. */
export const nothingToRead = (names: readonly RawPath[]): UsageError =>
  new UsageError(`nothing to read: found no ${endings} file in ${listed(names)}${adviceFor(names)}`)

/** What is said where lines of NDJSON were to bring the documents, and there was none. */
export const noLineToRead = (names: readonly RawPath[]): UsageError =>
  new UsageError(`nothing to read: there is no line in ${listed(names)}`)

function listed(names: readonly RawPath[]): string {
  const named = names.slice(0, mostNamed).map(name => `\`${shown(name)}\``)
  return named.join(', ') + (names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '')
}

function adviceFor(names: readonly RawPath[]): string {
  const isSought = (path: string) => makeText(path) !== null
  const options = {follow: false, entered: new Map<string, string>(), isIgnored: () => false, isSought}
  for (const name of names) {
    if (!statSync(name, {throwIfNoEntry: false})?.isDirectory()) continue
    for (const found of walk(name, options))
      if (found.kind === 'file') return `; \`${found.path}\` is no text yet: ${makeText(found.path)}`
  }
  return ''
}
