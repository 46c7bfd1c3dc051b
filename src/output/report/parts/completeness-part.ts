import {numberWords} from '../../number-words.js'
import {type Html, html} from '../html.js'
import type {Row} from '../report-data.js'
import {sectionNames, sections} from '../sections.js'
import {completeness, type YearTally} from '../tallies/completeness.js'

/** How many of a year's records say something of each section: a table whose shades make it a plot. */
export function completenessPart(rows: readonly Row[]): Html {
  const years = completeness(rows)
  return html`<section class="part" aria-labelledby="completeness"><h3 id="completeness">What the records hold</h3>
<p class="key">Per cent of a year’s records in which the section says something; a stated “None” does, a blank does not</p>
<div class="wide" role="region" tabindex="0" aria-label="Per cent filled by section and year"><table class="heat"><thead><tr><td></td>${years.map(
    ({year}) => html`<th scope="col">${year ?? 'no day'}</th>`,
  )}</tr></thead><tbody>${sectionNames.map(
    name =>
      html`<tr><th scope="row">${sections[name]}</th>${years.map(tally => shade(tally, tally.filled[name]))}</tr>`,
  )}<tr class="records"><th scope="row">Records</th>${years.map(
    ({records}) => html`<td class="number">${numberWords(records)}</td>`,
  )}</tr></tbody></table></div></section>`
}

/** Only a full column may say 100 and only an empty one 0. */
function shade({records}: YearTally, filled: number): Html {
  const share = (filled / records) * 100
  const shown = filled === 0 || filled === records ? share : Math.min(99, Math.max(1, Math.round(share)))
  return html`<td class="shade${Math.floor(shown / 10)}">${shown}</td>`
}
