import {firstInvalidUtf8} from './first-invalid-utf8.js'
import {decodeWindows1252} from './windows-1252.js'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** The text after any byte order mark; `fallbackAt` is the first byte that is not UTF-8, where Windows-1252 was taken. */
export type Decoded =
  | {ok: true; text: string; encoding: Encoding; fallbackAt: number | null}
  | {ok: false; reason: string}

const marks: readonly {bytes: readonly number[]; encoding: Exclude<Encoding, 'windows-1252'>}[] = [
  {bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8'},
  {bytes: [0xff, 0xfe], encoding: 'utf-16le'},
  {bytes: [0xfe, 0xff], encoding: 'utf-16be'},
]

/**
 * Bytes to text by what they say of themselves, never by a guess: a byte order mark, else strict UTF-8, else
 * Windows-1252, which the caller reports. A NUL means binary, or UTF-16 without its mark, and is refused.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = marks.find(({bytes: start}) => start.every((byte, at) => bytes[at] === byte))
  const body = mark ? bytes.subarray(mark.bytes.length) : bytes
  const encoding = mark?.encoding ?? 'utf-8'
  if (encoding !== 'utf-8') return decodeUtf16(body, encoding, mark?.bytes.length ?? 0)

  const nul = body.indexOf(0)
  if (nul >= 0) {
    const offset = nul + (mark?.bytes.length ?? 0)
    return {
      ok: false,
      reason: `Unexpected NUL at byte ${offset}, expected text: binary, or UTF-16 without a byte order mark`,
    }
  }
  const text = strictly(body, 'utf-8')
  if (text !== null) return {ok: true, text, encoding, fallbackAt: null}
  const fallbackAt = firstInvalidUtf8(body) + (mark?.bytes.length ?? 0)
  return {ok: true, text: decodeWindows1252(body), encoding: 'windows-1252', fallbackAt}
}

function decodeUtf16(body: Uint8Array, encoding: 'utf-16le' | 'utf-16be', markLength: number): Decoded {
  const text = strictly(body, encoding)
  if (text === null) {
    return {
      ok: false,
      reason: `Unexpected broken ${encoding.toUpperCase()} at byte ${brokenUtf16(body, encoding) + markLength}, expected whole characters`,
    }
  }
  const nul = text.indexOf('\0')
  if (nul >= 0) return {ok: false, reason: `Unexpected NUL at byte ${nul * 2 + markLength}, expected text`}
  return {ok: true, text, encoding, fallbackAt: null}
}

/** Making one costs as much as decoding a document; a whole document leaves nothing behind in it. */
const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

function strictly(bytes: Uint8Array, encoding: Exclude<Encoding, 'windows-1252'>): string | null {
  try {
    const decoder = encoding === 'utf-8' ? utf8 : new TextDecoder(encoding, {fatal: true, ignoreBOM: true})
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

/** The first surrogate without its partner, or the odd byte at the end. */
function brokenUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const unit = (at: number) => (at + 1 < bytes.length ? view.getUint16(at, encoding === 'utf-16le') : 0)
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const kind = unit(at) & 0xfc00
    if (kind === 0xdc00) return at
    if (kind !== 0xd800) continue
    if ((unit(at + 2) & 0xfc00) !== 0xdc00) return at
    at += 2
  }
  return bytes.length - (bytes.length % 2)
}
