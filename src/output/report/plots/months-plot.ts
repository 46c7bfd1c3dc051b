import {monthWords} from '../../day-words.js'
import {numberWords} from '../../number-words.js'
import {type Html, html} from '../html.js'
import type {MonthTally} from '../tallies/by-month.js'
import {type AxisLabel, columnChart} from './column-chart.js'

/** Decisions by month, the formats one on the other, with each year's count under its name. */
export function monthsPlot(months: readonly MonthTally[]): Html {
  const total = (tallies: readonly MonthTally[]) =>
    tallies.reduce((count, {numbered, web}) => count + numbered + web, 0)
  const years = Math.round(months.length / 12)
  const labels = Array.from({length: years}, (_, index): AxisLabel => {
    const own = months.slice(index * 12, index * 12 + 12)
    return {
      words: own[0]?.month.slice(0, 4) ?? '',
      below: numberWords(total(own)),
      at: index * 12 + 6,
      level: years <= 5 || index % 4 === 0 ? 1 : index % 2 === 0 || years <= 10 ? 2 : 3,
    }
  })
  const first = months[0]
  const last = months.at(-1)
  if (!first || !last) return html`<p class="nothing">No record names the day of its meeting.</p>`
  return columnChart({
    columns: months.map(({month, numbered, web}) => ({
      parts: [numbered, web],
      about: `${monthWords(month)}: ${numberWords(numbered + web)} (${numbered} numbered, ${web} web)`,
    })),
    labels,
    counts: 'decisions',
    about: `Columns: decisions by month of the meeting, ${first.month.slice(0, 4)} to ${last.month.slice(0, 4)}; ${numberWords(total(months))} in all. The figures stand in the table below.`,
  })
}
