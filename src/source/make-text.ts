/**
 * Rows of tables on lines of their own, paragraphs on one line, quotes as they are, ordinals beside their day. Pandoc's
 * plain text lays tables out by blanks alone, and prints `13^(th)`.
 */
const pandoc = 'pandoc --to=markdown-simple_tables-multiline_tables-superscript-smart --wrap=none'

/** How to make text of a document, from a path to a path, both as words of a shell command. */
export type Way = (path: string, text: string) => string

const viaPandoc: Way = (path, text) => `make text of it with \`${pandoc} --output=${text} ${path}\``
/** What a page nests for its looks would leave lines of colons in the text. */
const html = '--from=html-native_divs-native_spans'
export const fromHtml: Way = (path, text) => `make text of it with \`${pandoc} ${html} --output=${text} ${path}\``
/** Read as a page of HTML, the Markdown around the tables would run together. */
export const fromHtmlInMarkdown: Way = (path, text) =>
  `make text of it with \`pandoc --from=gfm --to=html ${path} | ${pandoc} ${html} --output=${text}\``

export const fromMail: Way = (path, text) =>
  `save its text from the mail program, or make text of it with \`python3 -m quopri -d ${path} > ${text}\``
export const fromZip: Way = path => `unpack it with \`unzip ${path}\` to see what is in it`

/** Documents people have and we do not read, by the end of their name. */
const ways: Readonly<Record<string, Way>> = {
  '.docx': viaPandoc,
  '.doc': path =>
    `save it as .docx or text first, in a word processor or with \`soffice --headless --convert-to docx ${path}\``,
  '.odt': viaPandoc,
  '.rtf': viaPandoc,
  '.pdf': (path, text) => `make text of it with \`pdftotext -layout -enc UTF-8 ${path} ${text}\``,
  '.html': fromHtml,
  '.htm': fromHtml,
}

/** How to make text of a document, by the end of its name; null where that is no such document's. */
export function makeText(path: string): string | null {
  const ending = path.slice(endingAt(path)).toLowerCase()
  return Object.hasOwn(ways, ending) ? makeTextOfMisnamed(path, ending) : null
}

/** How to make text of a document whose name should have another end: so the text can take the name. */
export function makeTextOfMisnamed(path: string, ending: string, way = ways[ending]): string {
  const stem = path.slice(0, endingAt(path))
  const isNamed = path.slice(stem.length).toLowerCase() === ending
  const named = asWord(isNamed ? path : `${stem}${ending}`)
  const advice = way?.(named, asWord(`${stem}.txt`)) ?? ''
  return isNamed ? advice : `name it \`${named}\` and ${advice}`
}

/** Where the end of a file's name begins; the length of the path where it has none. */
function endingAt(path: string): number {
  const dot = path.lastIndexOf('.')
  return dot > path.lastIndexOf('/') + 1 ? dot : path.length
}

/** A path as one word of a shell command. */
export function asWord(path: string): string {
  const safe = path.startsWith('-') ? `./${path}` : path
  return /^[\w./-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", "'\\''")}'`
}
