import type {Authority} from '../authorities/authority.js'
import {remembering} from '../text/remembering.js'
import type {DecisionRecord} from './schema.js'

const longestTitle = 100
const notAscii = /[^\x00-\x7f]/

/** Lower case; apostrophes dropped, other runs of anything but letters and digits as one hyphen. */
export function slugOf(words: string): string {
  const plain = words.toLowerCase().replace(/['’‘]/g, '')
  // Classes of Unicode cost a hundred times what those of ASCII do.
  const slug = notAscii.test(plain) ? plain.replace(/[^\p{L}\p{N}]+/gu, '-') : plain.replace(/[^a-z0-9]+/g, '-')
  return slug.slice(slug.startsWith('-') ? 1 : 0, slug.length > 1 && slug.endsWith('-') ? -1 : undefined)
}

/** The same of the few who decide. */
const slugOfName = remembering(slugOf, () => true)

/** At most 100 characters, cut between words; a word of more never in the middle of a character. */
function titleSlug(title: string): string {
  const slug = slugOf(title)
  if (slug.length <= longestTitle) return slug
  const cut = slug.lastIndexOf('-', longestTitle)
  if (cut > 0) return slug.slice(0, cut)
  const isInside = (slug.codePointAt(longestTitle - 1) ?? 0) > 0xffff
  return slug.slice(0, isInside ? longestTitle - 1 : longestTitle)
}

type Identified = Pick<DecisionRecord, 'meetingDate' | 'title' | 'narrative' | 'resolutions'>

/** The same decision has the same id in every copy and format; what a copy lacks has a stand-in. */
export function idOf(record: Identified, authority: Authority, sha256: (data: string) => string): string {
  const title = titleSlug(record.title ?? '') || `untitled-${sha256(wordsOf(record)).slice(0, 8)}`
  return `${authority.slug}/${slugOfName(authority.decisionMaker)}/${record.meetingDate ?? 'undated'}/${title}`
}

/** The words of narrative and resolutions, without layout: what copies of an untitled decision have in common. */
function wordsOf({narrative, resolutions}: Identified): string {
  const texts = narrative.flatMap(block => {
    if (block.type === 'list') return block.items.map(item => item.text)
    return block.type === 'table' ? block.rows.flat() : [block.text]
  })
  const decided = resolutions.flatMap(group => group.items.map(item => item.text))
  return [...texts, ...decided].map(slugOf).filter(Boolean).join('\n')
}

/** The council's own record number, where the file is named after it: `d140124.txt` is `D140124`. */
export function referenceOf(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  return /(?<![a-z0-9])d\d{5,7}(?![a-z0-9])/.exec(name)?.[0].toUpperCase() ?? null
}
