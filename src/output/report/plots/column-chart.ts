import {type Html, html} from '../html.js'
import {numberWords} from '../number-words.js'
import {ticksTo} from './ticks.js'

/** A column: what it stands on, how high each of its parts is, and what is said of it where it is pointed at. */
export type Column = {readonly parts: readonly number[]; readonly about: string; readonly isShort?: boolean}

/** Words below the columns. `level` says how soon they give way where there is little room: 1 never does. */
export type AxisLabel = {
  readonly words: string
  readonly below?: string
  /** How many columns are to the left of its middle. */
  readonly at: number
  readonly level: 1 | 2 | 3
}

export type ColumnChart = {
  readonly columns: readonly Column[]
  readonly labels: readonly AxisLabel[]
  /** What the whole plot shows, for those who do not see it. */
  readonly about: string
  /** A line across, with its words, such as the median. */
  readonly mark?: {readonly at: number; readonly words: string}
  readonly showsCounts?: boolean
}

const height = 168
const top = 26
const foot = 40
const axisWidth = 40

/**
 * Columns as SVG without a view box: across it is measured in per cent and upwards in pixels, so that its words keep
 * their size on a phone.
 */
export function columnChart({columns, labels, about, mark, showsCounts}: ColumnChart): Html {
  const ticks = ticksTo(Math.max(1, ...columns.map(({parts}) => sum(parts))))
  const most = ticks.at(-1) ?? 1
  const up = (number: number) => round(top + height - (number / most) * height)
  const across = (column: number) => `${round((column / Math.max(columns.length, 1)) * 100)}%`
  const full = top + height + foot
  return html`<div class="chart" role="img" aria-label="${about}"><svg class="axis" width="${axisWidth}" height="${full}" aria-hidden="true">${ticks.map(
    tick => html`<text x="${axisWidth - 8}" y="${up(tick) + 4}" text-anchor="end">${numberWords(tick)}</text>`,
  )}</svg><svg class="plot" width="100%" height="${full}" aria-hidden="true">${ticks.map(
    tick => html`<line class="${tick === 0 ? 'base' : 'grid'}" x1="0" x2="100%" y1="${up(tick)}" y2="${up(tick)}"/>`,
  )}${columns.map((column, index) => columnOf(column, index))}${labels.map(
    ({words, below, at, level}) =>
      html`<text class="level${level}" x="${across(at)}" y="${top + height + 18}" text-anchor="middle">${words}</text>${below === undefined ? '' : html`<text class="level${level} count" x="${across(at)}" y="${top + height + 34}" text-anchor="middle">${below}</text>`}`,
  )}${mark ? markOf(mark) : ''}</svg></div>`

  function columnOf({parts, about: words, isShort}: Column, index: number): Html | string {
    const total = sum(parts)
    if (total === 0) return ''
    const share = columns.length > 60 ? 0.84 : 0.72
    const x = across(index + (1 - share) / 2)
    const width = across(share)
    const rects = parts.map((part, number) => {
      if (part === 0) return ''
      const below = sum(parts.slice(0, number))
      return html`<rect class="part${number}${isShort ? ' apart' : ''}" x="${x}" width="${width}" y="${up(below + part)}" height="${round(up(below) - up(below + part))}"/>`
    })
    const count = showsCounts
      ? html`<text class="over" x="${across(index + 0.5)}" y="${up(total) - 6}" text-anchor="middle">${numberWords(total)}</text>`
      : ''
    return html`<g><title>${words}</title>${rects}${count}</g>`
  }

  function markOf({at, words}: {readonly at: number; readonly words: string}): Html {
    const x = across(at)
    const isLate = at > columns.length / 2
    return html`<line class="mark" x1="${x}" x2="${x}" y1="4" y2="${top + height}"/><text class="marked" x="${x}" dx="${isLate ? -6 : 6}" y="14" text-anchor="${isLate ? 'end' : 'start'}">${words}</text>`
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const round = (number: number): number => Math.round(number * 1000) / 1000
