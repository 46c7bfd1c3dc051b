import stringWidth from 'string-width'

const graphemes = new Intl.Segmenter()
const printableAscii = /^[ -~]*$/
/** Nobody shows a line of so many characters; what is longer is cut before it is measured. */
const mostMeasured = 8_192

/** As many columns as a terminal gives a text without control characters. */
export const widthOf = (text: string): number => (printableAscii.test(text) ? text.length : stringWidth(text))

/** A text in at most `width` columns; what does not fit is cut between letters, and `…` says so. */
export function cutTo(text: string, width: number): string {
  if (width < 1) return ''
  const measured = text.slice(0, mostMeasured)
  if (measured.length === text.length && widthOf(text) <= width) return text
  let used = 0
  let end = 0
  for (const {segment, index} of graphemes.segment(measured)) {
    used += widthOf(segment)
    if (used > width - 1) break
    end = index + segment.length
  }
  return `${text.slice(0, end)}…`
}

/** A text with blanks behind it up to `width` columns. */
export const fill = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))
