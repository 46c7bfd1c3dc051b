/** A printed line of an invented document; only lines of a kind of their own are ever marked up. */
export type DocumentLine = {kind: 'banner' | 'heading' | 'told' | 'reason' | 'as it is'; text: string}

export const linesOf = (kind: DocumentLine['kind'], ...texts: readonly string[]): DocumentLine[] =>
  texts.map(text => ({kind, text}))

export const plainLines = (...texts: readonly string[]): DocumentLine[] => linesOf('as it is', ...texts)

/** In bytes of UTF-8, line ends among them. */
export const sizeOf = (lines: readonly DocumentLine[]): number =>
  lines.reduce((sum, {text}) => sum + Buffer.byteLength(text) + 1, 0)
