import type {List, ListItem, Nodes, Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const parser = unified().use(remarkParse).freeze()

/** A page as a reader of Markdown has it: its title, the facts above the sections, and the sections by their headings. */
export type ReadPage = {title: string; facts: string; sections: [heading: string, words: string][]; types: string[]}

/** The pages of a text, which rules part. */
export function readMarkdown(markdown: string): ReadPage[] {
  const root = parser.parse(markdown)
  const pages: Nodes[][] = [[]]
  for (const node of root.children) {
    if (node.type === 'thematicBreak') pages.push([])
    else pages.at(-1)?.push(node)
  }
  return pages.map(nodes => readPage(nodes))
}

/** All the words of a text, blank for blank, and what it is made of. */
export function readWords(markdown: string): {words: string; types: string[]} {
  const root = parser.parse(markdown)
  return {words: wordsOf(root), types: typesOf(root)}
}

function readPage(nodes: readonly Nodes[]): ReadPage {
  const page: ReadPage = {title: '', facts: '', sections: [], types: typesOf({type: 'root', children: nodes} as Root)} // what a root holds
  for (const node of nodes) {
    const section = page.sections.at(-1)
    if (node.type === 'heading' && node.depth === 1) page.title += wordsOf(node)
    else if (node.type === 'heading' && node.depth === 2) page.sections.push([wordsOf(node), ''])
    else if (section) section[1] = plain(`${section[1]} ${wordsOf(node)}`)
    else page.facts = plain(`${page.facts} ${wordsOf(node)}`)
  }
  return page
}

/** The words of a node, with the markers that a reader puts before the items of a list. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return '\n'
  if (node.type === 'list') return node.children.map((item, index) => itemWords(node, item, index)).join('\n')
  const inner = 'children' in node ? node.children.map(wordsOf) : []
  return inner.join(['paragraph', 'heading', 'strong', 'emphasis'].includes(node.type) ? '' : '\n')
}

function itemWords({ordered, start}: List, item: ListItem, index: number): string {
  const [first] = item.children
  const isLabelled = first?.type === 'paragraph' && first.children[0]?.type === 'strong'
  const marker = ordered ? `${(start ?? 1) + index}. ` : isLabelled ? '' : '• '
  return marker + item.children.map(wordsOf).join('\n')
}

const typesOf = (node: Nodes): string[] => [
  ...new Set([node.type, ...('children' in node ? node.children.flatMap(typesOf) : [])]),
]

/** Blanks and line ends as one space: how lines are parted is no matter here. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
