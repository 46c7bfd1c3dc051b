import type {Authority} from '../authorities/authority.js'
import {parse, refused} from '../parse.js'
import type {Parsed} from '../parsed.js'
import {holdsEscapesAlone} from '../text/inline.js'
import type {InlineParser} from '../text/inline-token.js'
import {readReferences} from '../text/references.js'
import {sha256} from './sha256.js'

/** Thrown at a line that nobody can read yet. */
class ReaderWanted extends Error {
  constructor(readonly load: () => Promise<void>) {
    super()
  }
}

/** Reads inline Markdown: usual references at once, escapes and others when a little is loaded, the rest with a parser. */
function createInlineReader(): InlineParser {
  let escapes: InlineParser | undefined
  let markdown: InlineParser | undefined
  return raw => {
    const plain = readReferences(raw)
    if (plain) return plain
    if (markdown) return markdown(raw)
    if (!holdsEscapesAlone(raw))
      throw new ReaderWanted(async () => {
        markdown = (await import('../text/markdown.js')).createMarkdownParser()
      })
    if (escapes) return escapes(raw)
    throw new ReaderWanted(async () => {
      escapes = (await import('../text/escapes.js')).readEscapes
    })
  }
}

/**
 * A `parse` that loads a reader of Markdown with the first document that asks for it: loading costs more than reading a
 * small archive, and plain text never needs it. Parsing is pure, so that document is simply begun again. An exception
 * is our fault, and is told of its document so that the others are read all the same.
 */
export function createParser(authority?: Authority): (path: string, bytes: Uint8Array) => Promise<Parsed> {
  const tools = {sha256, inline: createInlineReader(), ...(authority && {authority})}
  return async (path, bytes) => {
    for (;;) {
      try {
        return parse(path, bytes, tools)
      } catch (error) {
        if (!(error instanceof ReaderWanted))
          return refused(
            path,
            '',
            'record-invalid',
            `Unexpected \`${error}\`: a fault of this program, please report it`,
          )
        await error.load()
      }
    }
  }
}
