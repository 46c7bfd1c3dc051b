import {asWord, makeText} from '../../source/make-text.js'

/** Documents one a line, or our own records. */
const lines = new Set(['.ndjson', '.jsonl'])

/** Why a document of another kind is refused and the command that helps, or null where it may be read. */
export function otherDocument(path: string): string | null {
  const ending = path.slice(path.lastIndexOf('.')).toLowerCase()
  const advice = lines.has(ending) ? ofLines(asWord(path)) : makeText(path)
  return advice === null ? null : `Unexpected ${ending} document, expected plain text or Markdown: ${advice}`
}

const ofLines = (path: string) =>
  `\`decisions parse --from ndjson ${path}\` reads documents from lines, \`decisions validate ${path}\` checks records`
