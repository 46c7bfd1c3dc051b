import {createScanner} from 'jsonc-parser'

/** The numbers that the scanner gives its tokens: TypeScript lets nobody import the names that stand for them. */
export const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  string: 10,
  end: 17,
} as const
const firstPlain = 7 // null, true, false, a string, a number
const lastPlain = 11
const lineBreak = 14
const blanks = 15

/** The tokens of a JSON text, one by one; comments are tokens, blanks and line ends are none. */
export type JsonTokens = {
  kind(): number
  /** Where the token begins, in UTF-16 units. */
  offset(): number
  /** Where it ends. */
  end(): number
  /** The number of what is amiss with it, or 0. */
  amiss(): number
  /** What a string says, or a token is. */
  value(): string
  /** As much of it as a message shows, between backticks. */
  shown(): string
  next(): void
}

/** Begins at the first token from `start` on. */
export function jsonTokens(text: string, start = 0): JsonTokens {
  const scanner = createScanner(text, false)
  const kind = (): number => scanner.getToken()
  const next = () => {
    do scanner.scan()
    while (kind() === lineBreak || kind() === blanks)
  }
  const offset = () => scanner.getTokenOffset()
  const end = () => offset() + scanner.getTokenLength()
  scanner.setPosition(start)
  next()
  return {
    kind,
    offset,
    end,
    amiss: () => scanner.getTokenError(),
    value: () => scanner.getTokenValue(),
    shown: () =>
      end() - offset() <= 40 ? `\`${text.slice(offset(), end())}\`` : `\`${text.slice(offset(), offset() + 40)}…\``,
    next,
  }
}

/** Whether a value can begin with such a token. */
export const beginsValue = (kind: number): boolean =>
  kind === token.openBrace || kind === token.openBracket || (kind >= firstPlain && kind <= lastPlain)
