import type {Sink} from '../streams.js'

/** The last line of a terminal, for what is true only now: rewritten in place, and gone when anything else is printed. */
export type StatusLine = {
  /** Shows these words, cut to what the terminal is wide. */
  show(words: string): void
  /** Takes the line away. */
  hide(): void
  /** How many characters fit. */
  width(): number
}

const usualWidth = 80
/** Back to the first column, and everything from there on erased. */
const erase = '\r\u001b[K'

/** A status line on a terminal. What it cannot write is dropped: nobody waits for it. */
export function createStatusLine(terminal: Sink, columns: () => number | undefined): StatusLine {
  let shown = ''

  function send(words: string): void {
    const bytes = Buffer.from(words)
    try {
      for (let at = 0; at < bytes.length; ) at += terminal(bytes, at, bytes.length - at)
    } catch {} // a terminal that is busy or gone
  }

  // The last column stays free: some terminals begin a new line once it is filled.
  const width = () => (columns() || usualWidth) - 1
  return {
    width,
    show(words) {
      const cut = words.slice(0, width())
      if (cut === shown) return
      shown = cut
      send(erase + cut)
    },
    hide() {
      if (shown === '') return
      shown = ''
      send(erase)
    },
  }
}
