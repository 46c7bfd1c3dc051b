/** Documents people have and we do not read, by the end of their name: how to make text of them. */
const otherDocuments: Readonly<Record<string, (path: string, text: string) => string>> = {
  '.docx': (path, text) => `make text of it with \`pandoc --to=plain --wrap=none --output=${text} ${path}\``,
  '.doc': path =>
    `save it as .docx or text first, in a word processor or with \`soffice --headless --convert-to docx ${path}\``,
  '.odt': (path, text) => `make text of it with \`pandoc --to=plain --wrap=none --output=${text} ${path}\``,
  '.rtf': (path, text) => `make text of it with \`pandoc --to=plain --wrap=none --output=${text} ${path}\``,
  '.pdf': (path, text) => `make text of it with \`pdftotext -layout -enc UTF-8 ${path} ${text}\``,
  '.html': (path, text) =>
    `make text of it with \`pandoc --from=html --to=plain --wrap=none --output=${text} ${path}\``,
  '.htm': (path, text) => `make text of it with \`pandoc --from=html --to=plain --wrap=none --output=${text} ${path}\``,
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
