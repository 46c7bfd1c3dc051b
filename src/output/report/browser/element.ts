import {escapeControls} from '../../escape-controls.js'

type Attributes = Readonly<Record<string, string | number | boolean | null>>
type Child = Node | string

/** An element with its attributes, false and null left out, and its children; strings are text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== false) made.setAttribute(key, value === true ? '' : String(value))
  made.append(...children)
  return made
}

/** Words of a document as they may be shown: what cannot be seen, or would turn the line round, is spelt out. */
export const shown = (text: string): string => text.split('\t').map(escapeControls).join('\t')
