import {escapeControls} from '../escape-controls.js'

/**
 * Any text as a code span for a cell of a Markdown table: the one form in which GitHub reads no markup, HTML, address,
 * mention or number of an issue, and which ends only at a run of backticks of its own length.
 */
export function codeSpan(text: string): string {
  if (text === '') return ''
  const inner = escapeControls(text).replace(/(\\?)\|/g, pipe)
  const fence = '`'.repeat(longestRun(inner) + 1)
  const pad = inner.startsWith('`') || inner.endsWith('`') || (inner.startsWith(' ') && inner.endsWith(' ')) ? ' ' : ''
  return `${fence}${pad}${inner}${pad}${fence}`
}

/** A pipe ends a cell unless a backslash stands before it, and no parser agrees with another what two of them do. */
const pipe = (_: string, slash: string): string => (slash === '' ? '\\|' : '\\\\u{7c}')

const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
