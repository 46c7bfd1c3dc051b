/**
 * The bytes that base64 stands for, or null where it is none: Node drops what it does not know, so the bytes have to give
 * the same letters again. Line breaks alone are passed over: Spark's own `base64` puts one after every 76 letters (RFC 2045).
 */
export function bytesOfBase64(text: string): Buffer | null {
  const letters = text.includes('\n') ? text.replaceAll('\r\n', '').replaceAll('\n', '') : text
  const bytes = Buffer.from(letters, 'base64')
  return bytes.toString('base64') === letters ? bytes : null
}
