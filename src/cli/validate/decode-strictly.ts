const decoder = new TextDecoder('utf-8', {fatal: true})

/** The text of some UTF-8, without a byte order mark; null where it is none. */
export function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}
