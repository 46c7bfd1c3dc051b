import type {Say} from '../messages.js'
import {fromHtml, fromHtmlInMarkdown, makeTextOfMisnamed} from '../source/make-text.js'
import {isBlankLine, type Line} from '../text/line.js'
import {startOf} from '../text/print.js'
import {headings} from './headings.js'
import {findTag} from './html-tag.js'
import {type Group, hasRecord, hasTitle} from './split-records.js'

type LookAlike = {readonly pattern: RegExp; readonly what: string}

/** Papers of a council that hold the same words and are no record of a decision. */
const lookAlikes: readonly LookAlike[] = [
  {pattern: /^(?:cabinet )?(?:item )?covering sheet(?: proforma)?$/i, what: 'a covering sheet of a report'},
  {pattern: /^cabinet minutes\b/i, what: 'minutes of the Cabinet'},
  {
    pattern: /^minutes of (?:the |a )?(?:[a-z]+ ){0,6}(?:meeting|cabinet|council|committee|panel|board)\b/i,
    what: 'minutes of a meeting',
  },
  {pattern: /^(?:[a-z&,'’-]+ ){0,10}minutes$/i, what: 'minutes of a meeting'},
  {pattern: /^agenda\b(?! item).{0,40}$/i, what: 'an agenda'},
]

/** What a paper may say at its head beside what it is: it tells only where none of the others is there. */
const lessTelling: readonly LookAlike[] = [{pattern: /^agenda item\b.{0,40}$/i, what: 'a paper of an agenda'}]

/** How far down the page a paper may say what it is. */
const firstLines = 40

/** Says why a document holds no proforma: what it is instead, or which heading it lacks, or which tags hide it. */
export function refuse(lines: readonly Line[], groups: readonly Group[], path: string, say: Say): void {
  const printed = lines.filter(line => !isBlankLine(line)).slice(0, firstLines)
  const found = firstOf(lookAlikes, printed) ?? firstOf(lessTelling, printed)
  if (found) {
    const {text} = found.line.print
    say(
      'look-alike',
      startOf(found.line.print),
      `Unexpected \`${text}\`, expected a decision proforma: this is ${found.what}`,
    )
    return
  }
  const tag = findTag(lines)
  if (tag) {
    const advice = makeTextOfMisnamed(path, '.html', tag.isPage ? fromHtml : fromHtmlInMarkdown)
    say('format-unknown', tag.at, `Unexpected ${tag.shown}, expected plain text or Markdown: this is HTML; ${advice}`)
    return
  }
  const first = printed[0]
  say('format-unknown', first ? startOf(first.print) : 0, `Unexpected document, expected ${wanted(groups)}`)
}

function firstOf(papers: readonly LookAlike[], printed: readonly Line[]): {line: Line; what: string} | null {
  for (const line of printed) {
    const {text} = line.print
    const found = text.length > 120 ? undefined : papers.find(({pattern}) => pattern.test(text))
    if (found) return {line, what: found.what}
  }
  return null
}

function wanted(groups: readonly Group[]): string {
  const {title, record} = headings
  if (!groups.some(hasTitle) && !groups.some(hasRecord)) return `the headings \`${title}\` and \`${record}\``
  if (!groups.some(hasTitle)) return `the heading \`${title}\``
  if (!groups.some(hasRecord)) return `the heading \`${record}\``
  return `the heading \`${record}\` below \`${title}\``
}
