/** Writes a line as a converter to Markdown does: escapes before what Markdown could read, references for odd characters. */
export function escapeLine(text: string): string {
  return text
    .replaceAll('#', '\\#')
    .replaceAll('&', '&amp;')
    .replaceAll('£', '&pound;')
    .replaceAll('–', '&#8211;')
    .replace(/^(\s*)([-*•·])/, (_, margin, glyph) => margin + (/[-*]/.test(glyph) ? '\\' : '') + glyph)
    .replace(/^(\s*\(?\w{1,3})([.)])/, '$1\\$2')
}
