/**
 * What the bytes 0x80 to 0x9F mean in Windows-1252 (WHATWG Encoding Standard, index windows-1252).
 * An own table: `new TextDecoder('windows-1252')` gives C1 controls on Node 20 (nodejs/node#56542).
 */
const high =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const codeUnits = Uint16Array.from({length: 256}, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? high.charCodeAt(byte - 0x80) : byte,
)

const chunk = 8192

/** Every byte is one character; nothing can fail. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += chunk) {
    const units = Array.from(bytes.subarray(at, at + chunk), byte => codeUnits[byte] ?? byte)
    text += String.fromCharCode(...units)
  }
  return text
}
