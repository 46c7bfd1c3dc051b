/**
 * What stands before the first byte that is not UTF-8. A decoder that forgives puts U+FFFD where it stumbled; those that
 * the bytes spell out are passed over.
 */
export function textBeforeInvalid(bytes: Buffer): string {
  let offset = 0
  for (const character of bytes.toString('utf8')) {
    if (character === '\ufffd' && bytes.readUIntBE(offset, Math.min(3, bytes.length - offset)) !== 0xefbfbd) break
    offset += Buffer.byteLength(character)
  }
  return new TextDecoder().decode(bytes.subarray(0, offset))
}
