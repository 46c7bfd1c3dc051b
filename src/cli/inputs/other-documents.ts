/**
 * Rows of tables on lines of their own, paragraphs on one line, quotes as they are, ordinals beside their day. Pandoc's
 * plain text lays tables out by blanks alone, and prints `13^(th)`.
 */
const pandoc = 'pandoc --to=markdown-simple_tables-multiline_tables-superscript-smart --wrap=none'
const viaPandoc = (path: string, text: string) => `make text of it with \`${pandoc} --output=${text} ${path}\``
/** What a page nests for its looks would leave lines of colons in the text. */
const fromHtml = (path: string, text: string) =>
  `make text of it with \`${pandoc} --from=html-native_divs-native_spans --output=${text} ${path}\``

/** Documents one a line, or our own records. */
const asLines = (path: string) =>
  `\`decisions parse --from ndjson ${path}\` reads documents from lines, \`decisions validate ${path}\` checks records`

/** Documents people have and we do not read, by the end of their name: how to make text of them. */
const otherDocuments: Readonly<Record<string, (path: string, text: string) => string>> = {
  '.docx': viaPandoc,
  '.doc': path =>
    `save it as .docx or text first, in a word processor or with \`soffice --headless --convert-to docx ${path}\``,
  '.odt': viaPandoc,
  '.rtf': viaPandoc,
  '.pdf': (path, text) => `make text of it with \`pdftotext -layout -enc UTF-8 ${path} ${text}\``,
  '.html': fromHtml,
  '.htm': fromHtml,
  '.ndjson': asLines,
  '.jsonl': asLines,
}

/** Why a document of another kind is refused and the command that helps, or null where it may be read. */
export function otherDocument(path: string): string | null {
  const dot = path.lastIndexOf('.')
  const ending = path.slice(dot).toLowerCase()
  if (dot < 0 || !Object.hasOwn(otherDocuments, ending)) return null
  const advice = otherDocuments[ending]?.(quoted(path), quoted(`${path.slice(0, dot)}.txt`))
  return `Unexpected ${ending} document, expected plain text or Markdown: ${advice}`
}

/** A path as one word of a shell command. */
function quoted(path: string): string {
  const safe = path.startsWith('-') ? `./${path}` : path
  return /^[\w./-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", "'\\''")}'`
}
