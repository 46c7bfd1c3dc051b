import {isBlankLine, type Line} from '../text/line.js'
import {slice, startOf} from '../text/print.js'
import {labelOf} from './label.js'

/** What shows that a document holds HTML, and where it stands; a page begins with a tag, Markdown does not. */
type Tag = {readonly at: number; readonly shown: string; readonly isPage: boolean}

const page = /^<(?:!doctype html|html)(?=[\s>])/i
const element = /^<\/?[a-z][a-z0-9]*(?=[\s/>])/i

/** The first tag of a page of HTML, or the one that stands before a heading which has to be there; null if none. */
export function findTag(lines: readonly Line[]): Tag | null {
  const first = lines.find(line => !isBlankLine(line))?.print.text ?? ''
  const isPage = page.test(first) || element.test(first)
  for (const line of lines) {
    if (!line.print.text.includes('<')) continue
    const [opening] = page.exec(line.print.text) ?? []
    if (opening !== undefined) return {at: startOf(line.print), shown: `\`${opening}>\``, isPage: true}
    const found = tagBeforeHeading(line)
    if (found) return {...found, isPage}
  }
  return null
}

/**
 * > | <td><p><strong>Title of Item/Report</strong></p></td>
 *            ^^^^^^^^
 */
function tagBeforeHeading({print}: Line): Omit<Tag, 'isPage'> | null {
  let from = 0
  let tag = ''
  let at = 0
  for (const part of print.text.split(/(<[^<>]*>)/)) {
    const slot = tag === '' ? null : labelOf(part).exact
    if (slot === 'title' || slot === 'record')
      return {at: startOf(slice(print, at)), shown: `\`${tag}\` before \`${part.trim()}\``}
    const [name] = element.exec(part) ?? []
    if (name !== undefined) {
      tag = `${name}>`
      at = from
    }
    from += part.length
  }
  return null
}
