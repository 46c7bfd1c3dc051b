import type {ReportIndex, StoredDocument, StoredRecord} from '../report-data.js'

/** A record with its document's text. */
export type Opened = {readonly text: string; readonly stored: StoredRecord}

/** The archive that the page carries: its list at once, its records and texts as they are asked for. */
export type PageData = {
  readonly index: ReportIndex
  /** A record by its number, counted from 0. */
  open(number: number): Promise<Opened | null>
  /** All that words are looked for in, in lower case: of the list alone until `readTexts` is done. */
  textOf(number: number): string
  /** Unpacks every text, a block at a time, so that the page stays answerable. */
  readTexts(): Promise<void>
}

export function pageData(): PageData {
  const index: ReportIndex = JSON.parse(document.getElementById('index')?.textContent ?? '') // we wrote it
  const packed = [...document.querySelectorAll('script.block')]
  const texts = index.rows.map(({title, path}) => `${title ?? ''}\n${path}`.toLowerCase())
  let last: {block: number; documents: StoredDocument[]} | null = null
  let reading: Promise<void> | null = null

  async function unpack(block: number): Promise<StoredDocument[]> {
    if (last?.block === block) return last.documents
    const documents: StoredDocument[] = JSON.parse(await inflate(packed[block]?.textContent ?? '')) // we wrote it
    last = {block, documents}
    return documents
  }

  async function readAll(): Promise<void> {
    for (const [block, first] of index.blocks.entries()) {
      let number = first
      for (const {text, records} of await unpack(block)) {
        for (const {record} of records) {
          texts[number] = `${texts[number]}\n${cut(text, record.source.range)}`.toLowerCase()
          number++
        }
      }
      await new Promise(resolve => setTimeout(resolve))
    }
  }

  return {
    index,
    textOf: number => texts[number] ?? '',
    readTexts() {
      reading ??= readAll()
      return reading
    },
    async open(number) {
      const block = index.blocks.findLastIndex(first => first <= number)
      let at = index.blocks[block] ?? 0
      for (const {text, records} of await unpack(block)) {
        for (const stored of records) {
          if (at === number) return {text, stored}
          at++
        }
      }
      return null
    },
  }
}

/** A record's range; a whole text where characters beyond the basic plane make counting dear. */
const cut = (text: string, [start, end]: readonly number[]): string =>
  /[\ud800-\udfff]/.test(text) ? text : text.slice(start, end)

async function inflate(base64: string): Promise<string> {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Response(stream).text()
}
