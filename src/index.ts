import {sha256} from '#sha256'
import {authorities} from './authorities/index.js'
import {parse as parseWith, type Tools} from './parse.js'
import {ParsedWithFile} from './parsed-with-file.js'
import {createMarkdownParser} from './text/markdown.js'

export {type Authority, authorities} from './authorities/index.js'
export {type Checked, createCheck} from './check.js'
export type {Format, FormatName} from './formats/format.js'
export {formats} from './formats/index.js'
export {allCodes, type Code, codes, type Diagnostic, type RuleCode, ruleCodes, type Severity} from './messages.js'
export type {Tools} from './parse.js'
export type {ParsedWithFile as Parsed} from './parsed-with-file.js'
export {type DecisionRecord, type Evidence, type Item, jsonSchema, recordSchema} from './record/schema.js'
export type {Finding} from './rules/finding.js'
export {rules, runRules} from './rules/index.js'
export type {Rule, RunRule} from './rules/rule.js'
export type {InlineParser} from './text/inline-token.js'

const inline = createMarkdownParser()

/**
 * Reads one document. Synchronous and pure: no file is opened, no clock is read; the same bytes give the same records.
 *
 * @param path Where the document is from; kept in `source.path`, and searched for the council's record number.
 * @param bytes The file's bytes, whatever their encoding.
 * @param tools A hash or an inline Markdown reader of your own, if the defaults do not fit, and the council whose
 * documents they are, one of `authorities` or your own; without, the first that is known.
 * @returns `records`, each valid by `recordSchema`, and a vfile with every message.
 * @throws TypeError where no path or no bytes are given: a text or an `ArrayBuffer` would be read as something else; and
 * where a tool is no tool.
 */
export function parse(path: string, bytes: Uint8Array, tools: Partial<Tools> = {}): ParsedWithFile {
  if (tools === null) throw new TypeError('Unexpected Null as tools, expected an object')
  if (typeof path !== 'string') throw new TypeError(`Unexpected ${kindOf(path)} as path, expected a string`)
  if (kindOf(bytes) !== 'Uint8Array')
    throw new TypeError(`Unexpected ${kindOf(bytes)} as bytes of \`${path}\`, expected a Uint8Array, such as a Buffer`)
  return new ParsedWithFile(parseWith(path, bytes, checkedTools(tools)))
}

function checkedTools({
  sha256: hash = sha256,
  inline: reader = inline,
  authority = authorities[0],
}: Partial<Tools>): Tools {
  for (const [name, tool] of Object.entries({sha256: hash, inline: reader}))
    if (typeof tool !== 'function')
      throw new TypeError(`Unexpected ${kindOf(tool)} as \`${name}\`, expected a function`)
  if (typeof authority?.slug !== 'string')
    throw new TypeError(
      `Unexpected ${kindOf(authority)} as \`authority\`, expected one of \`authorities\`, or a like one`,
    )
  const synchronous = (data: Uint8Array | string) => {
    const found: unknown = hash(data)
    if (typeof found === 'string') return found
    throw new TypeError(`Unexpected ${kindOf(found)} from \`sha256\`, expected a string: it cannot be asynchronous`)
  }
  return {sha256: synchronous, inline: reader, authority}
}

/** What a value is, whichever window or realm made it. */
const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice('[object '.length, -1)
