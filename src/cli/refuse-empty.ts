import {UsageError} from './usage-error.js'

/** @throws UsageError for an option that is given a path without a letter, as an unset variable of a shell gives it. */
export function refuseEmpty(option: string, path: string | undefined): void {
  if (path === '') throw new UsageError(`a path is empty: \`${option}\` expects the name of a file`)
}
