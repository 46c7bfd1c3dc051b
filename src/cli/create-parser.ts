import type {Authority} from '../authorities/authority.js'
import {parse, refused} from '../parse.js'
import type {Parsed} from '../parsed.js'
import {sha256} from '../source/sha256-node.js'
import type {InlineParser} from '../text/inline-token.js'

class MarkdownWanted extends Error {}

const askForMarkdown: InlineParser = () => {
  throw new MarkdownWanted()
}

/**
 * A `parse` that loads the Markdown reader with the first document that asks for it: loading costs more than reading a
 * small archive, and plain text never needs it. Parsing is pure, so that document is simply begun again. An exception
 * is our fault, and is told of its document so that the others are read all the same.
 */
export function createParser(authority?: Authority): (path: string, bytes: Uint8Array) => Promise<Parsed> {
  let inline = askForMarkdown
  const tools = () => ({sha256, inline, ...(authority && {authority})})
  return async (path, bytes) => {
    try {
      try {
        return parse(path, bytes, tools())
      } catch (error) {
        if (!(error instanceof MarkdownWanted)) throw error
      }
      const {createMarkdownParser} = await import('../text/markdown.js')
      inline = createMarkdownParser()
      return parse(path, bytes, tools())
    } catch (error) {
      return refused(path, '', 'record-invalid', `Unexpected \`${error}\`: a fault of this program, please report it`)
    }
  }
}
