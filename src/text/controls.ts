import type {Say} from '../messages.js'

/** Control characters that are no line end or tab, and format characters: zero-width, soft hyphen, bidirectional. */
const controls = () => /(?:(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}])+/gu

const named = (run: string) =>
  Array.from(
    run.slice(0, 16),
    character => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ')

/** Adds `control-character` where characters stand that cannot be seen; values keep them. */
export function sayControls(text: string, say: Say): void {
  for (const found of text.matchAll(controls())) sayControl(found[0], found.index, say)
}

/** The same for what a character reference at `place` prints. */
export function sayControlsOfReference(printed: string, place: number, say: Say): void {
  const [run] = printed.match(controls()) ?? []
  if (run !== undefined) sayControl(run, place, say)
}

const sayControl = (run: string, place: number, say: Say) =>
  say(
    'control-character',
    place,
    `Unexpected control or format character ${named(run)}, expected printed text; values keep it`,
  )
