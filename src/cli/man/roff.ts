import {wrap} from '../../output/wrap.js'

/** As wide as the tools for manual pages ask. */
const sourceWidth = 80

const roffOf: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '"': '\\(dq',
  '^': '\\(ha',
  '~': '\\(ti',
}

/**
 * Text that roff prints as it stands: hyphens can be copied, quotes stay straight, and no word that comes to stand first
 * on its line is taken for a request.
 */
export function roff(text: string): string {
  const escaped = text
    .replaceAll(/[\\\-'`"^~]/g, character => roffOf[character] ?? character)
    .replaceAll(/[^\0-\x7f]/gu, character => `\\[u${hex(character)}]`)
  return escaped.replaceAll(/(?<=^|\s)\./g, '\\&.')
}

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

export const bold = (text: string): string => `\\fB${roff(text)}\\fR`

export const italic = (text: string): string => `\\fI${roff(text)}\\fR`

/** A paragraph in which words between backticks are printed bold. */
export const prose = (text: string): string =>
  wrap(
    text
      .split('`')
      .map((part, index) => (index % 2 === 0 ? roff(part) : bold(part)))
      .join(''),
    sourceWidth,
  )

/** What is typed as it stands is bold; what stands for something, from the first bracket on, is italic. */
export function term(text: string): string {
  const at = text.search(/[<[]/)
  return at < 0 ? bold(text) : bold(text.slice(0, at)) + italic(text.slice(at).replaceAll(/[<>]/g, ''))
}

/** Lines that keep their breaks. */
export const verbatim = (lines: readonly string[]): string => `.nf\n${roff(lines.join('\n'))}\n.fi`

/** A term with what it means below it. */
export const entry = (name: string, meaning: string): string => `.TP\n${name}\n${meaning}`
