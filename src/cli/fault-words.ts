import {getSystemErrorMap} from 'node:util'

/** What went wrong in the file system, in the system's own words: `permission denied (EACCES)`. */
export function faultWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const {code, errno} = error as NodeJS.ErrnoException // both are optional: every Error is one
  const words = errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1]
  return words && code ? `${words} (${code})` : error.message
}

/** The code of a system error, such as `ENOENT`. */
export const faultCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
