import type {Code} from '../messages.js'
import {fromZip, makeTextOfMisnamed, type Way} from './make-text.js'
import {decodeWindows1252} from './windows-1252.js'

/** What a document of another kind is, and how its name should end. */
type Kind = {readonly what: string; readonly ending: string; readonly way?: Way}

/** Documents whose first bytes say what they are, whatever their name. */
const beginnings: readonly {
  bytes: readonly number[]
  shown: string
  code: Code
  kindOf: (bytes: Uint8Array) => Kind
}[] = [
  {
    bytes: [0x25, 0x50, 0x44, 0x46, 0x2d],
    shown: '%PDF-',
    code: 'encoding-invalid',
    kindOf: () => ({what: 'a PDF', ending: '.pdf'}),
  },
  {
    bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    shown: '{\\rtf',
    code: 'format-unknown',
    kindOf: () => ({what: 'Rich Text (RTF)', ending: '.rtf'}),
  },
  {bytes: [0x50, 0x4b, 0x03, 0x04], shown: 'PK', code: 'encoding-invalid', kindOf: zipped},
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    shown: 'D0 CF 11 E0',
    code: 'encoding-invalid',
    kindOf: () => ({what: 'an old Office document, such as .doc', ending: '.doc'}),
  },
]

/** Why a document of another kind is refused, with what to do; null where the first bytes do not tell. */
export function otherKind(path: string, bytes: Uint8Array): {code: Code; message: string} | null {
  const found = beginnings.find(({bytes: begin}) => begin.every((byte, at) => bytes[at] === byte))
  if (!found) return null
  const {what, ending, way} = found.kindOf(bytes)
  const advice = makeTextOfMisnamed(path, ending, way)
  return {
    code: found.code,
    message: `Unexpected first bytes \`${found.shown}\`, expected plain text or Markdown: this is ${what}; ${advice}`,
  }
}

/** The directory of a zip stands at its end; an OpenDocument says first what it is. */
function zipped(bytes: Uint8Array): Kind {
  if (decodeWindows1252(bytes.subarray(0, 128)).includes('application/vnd.oasis.opendocument.text'))
    return {what: 'an OpenDocument text', ending: '.odt'}
  if (decodeWindows1252(bytes.subarray(-65_536)).includes('word/document.xml'))
    return {what: 'a Word document', ending: '.docx'}
  return {what: 'a zip archive', ending: '.zip', way: fromZip}
}
