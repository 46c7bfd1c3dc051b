import {numberWords} from '../../number-words.js'
import {type Html, html} from '../html.js'

type Cell = string | number

/** A plain table: the first cell of each row heads it, numbers stand right. */
export const table = (caption: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): Html =>
  html`<div class="wide" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${heads.map(
    head => html`<th scope="col">${head}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ([first = '', ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map(cellOf)}</tr>`,
  )}</tbody></table></div>`

const cellOf = (cell: Cell): Html =>
  typeof cell === 'number' ? html`<td class="number">${numberWords(cell)}</td>` : html`<td>${cell}</td>`

/** The same, closed until it is asked for: the figures of a plot. */
export const figures = (caption: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): Html =>
  html`<details class="figures"><summary>The figures as a table</summary>${table(caption, heads, rows)}</details>`
