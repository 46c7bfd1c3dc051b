import type {DecisionRecord} from '../../record/schema.js'
import {counted} from '../counted.js'
import {escapeMarkdown} from './escape-markdown.js'

/** The file that a record was read from. */
export const sourceIn = ({
  path,
  format,
  encoding,
  bytes,
  sha256,
  range: [start, end],
}: DecisionRecord['source']): string =>
  [
    `- **File:** ${escapeMarkdown(path)}`,
    `- **Read as:** the ${format} format, ${encoding}, ${counted(bytes, 'byte')}, characters ${start} to ${end}`,
    `- **SHA-256:** ${sha256}`,
  ].join('\n')

/** What was noticed, and where. */
export const messagesIn = (messages: DecisionRecord['messages']): string =>
  messages
    .map(
      ({code, severity, message, line, column}) =>
        `- ${line}:${column} **${severity}** ${code}: ${escapeMarkdown(message)}`,
    )
    .join('\n')
