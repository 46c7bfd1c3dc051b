const widest = 120

/** JSON that people can read in a diff: whatever fits on a line stays on one. */
export function compactJson(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value)
  if (flat.length + indent.length <= widest || value === null || typeof value !== 'object') return flat
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    return `[\n${value.map(entry => deeper + compactJson(entry, deeper)).join(',\n')}\n${indent}]`
  }
  const lines = Object.entries(value).map(
    ([key, entry]) => `${deeper}${JSON.stringify(key)}: ${compactJson(entry, deeper)}`,
  )
  return `{\n${lines.join(',\n')}\n${indent}}`
}
