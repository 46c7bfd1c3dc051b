/**
 * A short stand-in for a value: the length of its JSON and its FNV-1a hash of 32 bits. It is only compared with that of
 * the same field of another record of the same id, so that one pair in four thousand million, and of the same length,
 * would pass for equal; the layer of rules may not use the platform's own hashes.
 */
export function fingerprint(value: unknown): string {
  const json = JSON.stringify(value) ?? ''
  let hash = 0x811c9dc5
  for (let index = 0; index < json.length; index++) hash = Math.imul(hash ^ json.charCodeAt(index), 0x01000193)
  return `${json.length}.${(hash >>> 0).toString(36)}`
}
