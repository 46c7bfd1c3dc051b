import {counted} from '../../counted.js'
import {numberWords} from '../../number-words.js'
import {type Html, html} from '../html.js'
import {type DayBin, dayBins, median} from '../tallies/day-counts.js'
import {columnChart} from './column-chart.js'

/** How many days lie between the meetings and something; the median has a line of its own. */
export function daysPlot(days: readonly number[], what: string): Html {
  const bins = dayBins(days)
  const middle = median(days)
  if (middle === null) return html`<p class="nothing">No record has both days.</p>`
  const at = bins.findIndex(({from, to}) => (from ?? -1e9) <= middle && middle <= (to ?? 1e9))
  return columnChart({
    columns: bins.map(bin => ({
      parts: [bin.count],
      about: `${binWords(bin)}: ${counted(bin.count, 'record')}`,
      isApart: bin.from === null || bin.to === null,
    })),
    labels: bins.map((bin, index) => ({
      words: shortWords(bin),
      at: index + 0.5,
      level: bin.from === null || bin.to === null || (bin.from ?? 0) % 7 === 0 ? 1 : bins.length <= 12 ? 2 : 3,
    })),
    counts: 'records',
    across: 'days after the meeting',
    showsCounts: true,
    mark: {column: at, words: `median ${counted(middle, 'day')}`},
    about: `Columns: ${what}, in days after the meeting; ${numberWords(days.length)} records, median ${counted(middle, 'day')}. The figures stand in the table below.`,
  })
}

const shortWords = ({from, to}: DayBin): string =>
  from === null ? 'before' : to === null ? `${from}+` : from === 0 ? 'same day' : String(from)

/** A column in words: `4 days`, `before the meeting`, `22 days or more`. */
export function binWords({from, to}: DayBin): string {
  if (from === null) return 'before the meeting'
  if (to === null) return `${from} days or more`
  return from === 0 ? 'the same day' : counted(from, 'day')
}
