import {monthNames} from '../../../fields/calendar.js'
import {type Html, html} from '../html.js'
import {monthsPlot} from '../plots/months-plot.js'
import type {Row} from '../report-data.js'
import {byMonth, yearsOf} from '../tallies/by-month.js'
import {figures} from './table.js'

/** Decisions by month and by format: the plot and its figures. */
export function monthsPart(rows: readonly Row[]): Html {
  const months = byMonth(rows)
  const undated = rows.filter(({meetingDate}) => meetingDate === null).length
  return html`<section class="part" aria-labelledby="by-month"><h3 id="by-month">Decisions by month</h3>
<p class="key"><span class="swatch part0"></span>numbered form <span class="swatch part1"></span>web page${undated > 0 ? ` · ${undated} without a day` : ''}</p>
${monthsPlot(months)}
${figures(
  'Decisions by month of the meeting',
  ['Year', ...monthNames.map(name => name.slice(0, 3)), 'Numbered', 'Web', 'All'],
  yearsOf(rows).map(year => {
    const own = months.filter(({month}) => month.startsWith(year))
    const sum = (count: (tally: (typeof own)[number]) => number) => own.reduce((all, tally) => all + count(tally), 0)
    return [
      year,
      ...own.map(({numbered, web}) => numbered + web),
      sum(({numbered}) => numbered),
      sum(({web}) => web),
      sum(({numbered, web}) => numbered + web),
    ]
  }),
)}</section>`
}
