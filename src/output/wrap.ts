/** Breaks a paragraph between words into lines of at most `width` characters, each after `indent`. */
export function wrap(paragraph: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines.map(each => indent + each).join('\n')
}
