import type {DocumentLine} from './document-line.js'
import type {Random} from './random.js'

type Mark = (text: string) => string

/** `2. Record of the Decision` or `Record of the Decision`, as three converters write it. */
const headings: readonly [Mark, ...Mark[]] = [
  text => `**${text}**`,
  text => text.replace(/^(\d\. )?(.+)$/, '$1<u>$2</u>'),
  text => `### ${text}`,
]

/**
 * The document in Markdown: its banner, its headings, a line of its narrative and its reasons. Read as Markdown it says
 * what it said before. The marked lines differ from document to document, so that no memory of lines flatters.
 */
export function markUp(lines: readonly DocumentLine[], random: Random): string[] {
  const heading = random.pick(headings)
  const told = lines.findIndex(({kind, text}) => kind === 'told' && text.split(' ').length > 6)
  return lines.map(({kind, text}, at) => {
    if (kind === 'banner') return `**${text}**`
    if (kind === 'heading') return heading(text)
    if (kind === 'reason') return around(text, 1, '<u>', '</u>').replace('&', '&amp;')
    return at === told ? around(around(text, 1, '**'), 4, '*') : text
  })
}

/** Puts marks around a word, letters only, so that punctuation cannot turn them into something else. */
function around(text: string, from: number, open: string, close = open): string {
  const words = text.split(' ')
  const at = words.findIndex((word, index) => index >= from && /^[A-Za-z]+$/.test(word))
  if (at >= 0) words[at] = `${open}${words[at]}${close}`
  return words.join(' ')
}
