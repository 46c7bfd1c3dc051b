import {entry, prose, roff, verbatim} from './roff.js'

/**
 * The notes of a help in roff. Lines that begin at the margin are paragraphs; those below, further in, are rows of a term
 * and, two blanks on, its meaning, or are kept as they are:
 *
 * > | Exit status:
 * > |   1  some document did not, or could not be read
 */
export function notes(text: string): string[] {
  const blocks: string[][] = []
  let last = ''
  for (const line of text.split('\n')) {
    if (isIndented(line) === isIndented(last) && last !== '' && line !== '') blocks.at(-1)?.push(line)
    else if (line !== '') blocks.push([line])
    last = line
  }
  return blocks.flatMap(block => {
    if (!isIndented(block[0] ?? '')) return ['.PP', sentences(block)]
    const rows = rowsOf(block)
    return rows.every(({meaning}) => meaning !== '')
      ? rows.map(({name, meaning}) => entry(roff(name), prose(meaning)))
      : ['.PP', verbatim(block)]
  })
}

const isIndented = (line: string): boolean => line.startsWith('  ')

/** A paragraph; what begins on a line of its own after a full stop does so here. */
const sentences = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .split('.\n')
    .map((part, at, {length}) => prose(part.replaceAll('\n', ' ') + (at < length - 1 ? '.' : '')))
    .join('\n.br\n')

/** A line that begins further in than its rows goes on with the row above. */
function rowsOf(block: readonly string[]): {name: string; meaning: string}[] {
  const rows: {name: string; meaning: string}[] = []
  for (const line of block.map(each => each.slice(2))) {
    const above = rows.at(-1)
    if (line.startsWith(' ') && above) above.meaning += ` ${line.trim()}`
    else {
      const at = line.indexOf('  ')
      rows.push({name: at < 0 ? line : line.slice(0, at), meaning: at < 0 ? '' : line.slice(at).trim()})
    }
  }
  return rows
}
