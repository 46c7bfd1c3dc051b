import {type Html, html} from '../html.js'
import {binWords, daysPlot} from '../plots/days-plot.js'
import type {Row} from '../report-data.js'
import {dayBins, daysFromMeeting} from '../tallies/day-counts.js'
import {figures} from './table.js'

const kinds = {
  publication: ['From meeting to publication', 'days until the decision was published'],
  callIn: ['From meeting to call-in deadline', 'days in which the decision could be called in'],
} as const

/** How long publication and call-in took: two plots side by side. */
export const daysPart = (rows: readonly Row[]): Html =>
  html`<div class="pair">${(['publication', 'callIn'] as const).map(kind => {
    const [title, what] = kinds[kind]
    const days = daysFromMeeting(rows, kind)
    return html`<section class="part" aria-labelledby="days-${kind}"><h3 id="days-${kind}">${title}</h3>
<p class="key">Records by ${what}</p>
${daysPlot(days, what)}
${figures(
  title,
  ['Days', 'Records'],
  dayBins(days)
    .filter(({count}) => count > 0)
    .map(bin => [binWords(bin), bin.count]),
)}</section>`
  })}</div>`
