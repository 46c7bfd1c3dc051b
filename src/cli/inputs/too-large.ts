import {type Said, said} from './input.js'

/** What is said of a document above `--max-bytes`; `size` is null where it is not known. */
export const tooLarge = (path: string, size: number | null, limit: number): Said =>
  said(
    path,
    'input-too-large',
    `Unexpected ${size === null ? 'further bytes' : `${size} bytes`}, expected at most ${limit}; \`--max-bytes\` sets the limit`,
  )
