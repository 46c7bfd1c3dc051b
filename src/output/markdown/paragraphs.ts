import {escapeMarkdown} from './escape-markdown.js'

/** A text as paragraphs, parted where a blank line parts it; its other line ends stay line ends. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .map(paragraph => paragraph.split('\n').filter(Boolean).map(escapeMarkdown).join('\\\n'))
    .filter(Boolean)
