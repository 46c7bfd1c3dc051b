import {type Parsed, parse} from '../parse.js'
import {sha256} from '../source/sha256-node.js'
import type {InlineParser} from '../text/inline.js'

class MarkdownWanted extends Error {}

const askForMarkdown: InlineParser = () => {
  throw new MarkdownWanted()
}

/**
 * A `parse` that loads the Markdown reader with the first document that asks for it: loading costs more than reading a
 * small archive, and plain text never needs it. Parsing is pure, so that document is simply begun again.
 */
export function createParser(): (path: string, bytes: Uint8Array) => Promise<Parsed> {
  let inline: InlineParser | undefined
  return async (path, bytes) => {
    try {
      return parse(path, bytes, {sha256, inline: inline ?? askForMarkdown})
    } catch (error) {
      if (!(error instanceof MarkdownWanted)) throw error
    }
    const {createMarkdownParser} = await import('../text/markdown.js')
    inline = createMarkdownParser()
    return parse(path, bytes, {sha256, inline})
  }
}
