/** Words of a message, and whether they stood between backticks: they are words of the document or of the form. */
export type CodeWords = {readonly words: string; readonly isCode: boolean}

/** A message cut at its backticks; one that closes nothing stays as it is. */
export function codeWords(message: string): CodeWords[] {
  const parts = message.split('`')
  const isOpen = parts.length % 2 === 0
  return parts
    .map((words, index) => {
      const isLast = isOpen && index === parts.length - 1
      return {words: isLast ? `\`${words}` : words, isCode: !isLast && index % 2 === 1}
    })
    .filter(({words}) => words !== '')
}
