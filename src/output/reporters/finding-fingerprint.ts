import type {Finding} from '../../rules/finding.js'
import {sha256} from '../../source/sha256-web.js'
import {uriOf} from './uri-of.js'

/**
 * What a finding is known by from one run to the next: of which record, or of which document where there is none, what
 * kind, which words. Its place does not count, so that an edit above it makes no new finding of it.
 */
export const findingFingerprint = (path: string, {id, code, message}: Finding): string =>
  sha256(JSON.stringify([id === null ? 'path' : 'id', id ?? uriOf(path), code, message])).slice(0, 32)
