import {wrap} from '../wrap.js'

/** JSON for people: whatever fits on a line stays on one, and a sentence that does not is broken between its words. */
export function shortJson(value: unknown, width: number, indent = '', key = ''): string {
  const start = indent + key
  const flat = flatJson(value)
  if (start.length + flat.length <= width) return start + flat
  const deeper = `${indent}  `
  if (typeof value === 'string') return start + wrap(flat, width - key.length, deeper).trimStart()
  if (Array.isArray(value))
    return `${start}[\n${value.map(entry => shortJson(entry, width, deeper)).join(',\n')}\n${indent}]`
  const entries = Object.entries(value as object).map(([name, entry]) => shortJson(entry, width, deeper, `"${name}": `))
  return `${start}{\n${entries.join(',\n')}\n${indent}}`
}

function flatJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatJson).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([name, entry]) => `"${name}": ${flatJson(entry)}`)
    .join(', ')}}`
}
