import {fromMail, makeTextOfMisnamed} from './make-text.js'

/** The header of a mail, or of a part of one, that says how its text is encoded. */
const declares = /^content-transfer-encoding:[ \t]*quoted-printable/im

/** Without that header, so many marks are asked for. */
const enough = 3

/** Why a text that is still encoded for mail, as quoted-printable, is refused, with what to do; null for other texts. */
export function stillEncoded(path: string, text: string): {at: number; message: string} | null {
  if (!text.includes('=')) return null
  const at = firstMark(text)
  if (at === null) return null
  const advice = makeTextOfMisnamed(path, '.eml', fromMail)
  const message = `Unexpected \`=\` of quoted-printable, expected plain text or Markdown: this is mail as it is sent; ${advice}`
  return {at, message}
}

/** Marks are a line cut behind `=`, its last blank as `=20`, and the bytes of a character as `=C2=A3`. */
function firstMark(text: string): number | null {
  const isDeclared = declares.test(text)
  let first: number | null = null
  let count = 0
  for (const {0: mark, index} of text.matchAll(/=(?:(?:20)?(?=[\r\n]|$)|[C-F][0-9A-F]=[89AB][0-9A-F])/g)) {
    if (mark === '=' && !(isDeclared ? text[index - 1] !== '=' : isFilled(text, index))) continue
    first ??= index
    count++
    if (isDeclared || count === enough) return first
  }
  return null
}

/** A line is cut as late as may be: it ends at 76 characters, or at the last blank before. */
const isFilled = (text: string, end: number): boolean =>
  /(?:^|[\r\n])[^\r\n]{59,74}[^\r\n=]$/.test(text.slice(Math.max(0, end - 76), end))
