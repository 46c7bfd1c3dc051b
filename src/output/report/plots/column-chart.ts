import {numberWords} from '../../number-words.js'
import {type Html, html} from '../html.js'
import {ticksTo} from './ticks.js'

/** A column: how high each of its parts is, and what is said of it where it is pointed at. */
export type Column = {readonly parts: readonly number[]; readonly about: string; readonly isApart?: boolean}

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
  /** What is counted upwards, and what the columns stand for. */
  readonly counts: string
  readonly across?: string
  /** What the whole plot shows, for those who do not see it. */
  readonly about: string
  /** A column with words of its own, such as the median's. */
  readonly mark?: {readonly column: number; readonly words: string}
  readonly showsCounts?: boolean
}

const height = 168
const top = 44
const foot = 40
const axisWidth = 40

/**
 * Columns as SVG without a view box: across it is measured in per cent and upwards in pixels, so that its words keep
 * their size on a phone.
 */
export function columnChart({columns, labels, counts, across, about, mark, showsCounts}: ColumnChart): Html {
  const ticks = ticksTo(Math.max(1, ...columns.map(({parts}) => sum(parts))))
  const most = ticks.at(-1) ?? 1
  const full = top + height + foot
  const up = (number: number) => round(top + height - (number / most) * height)
  const place = (column: number) => `${round((column / columns.length) * 100)}%`
  return html`<div class="chart" role="img" aria-label="${about}"><svg class="axis" width="${axisWidth}" height="${full}" aria-hidden="true"><text x="0" y="12">${counts}</text>${ticks.map(
    tick => html`<text x="${axisWidth - 8}" y="${up(tick) + 4}" text-anchor="end">${numberWords(tick)}</text>`,
  )}</svg><svg class="plot" width="100%" height="${full}" aria-hidden="true">${ticks.map(
    tick => html`<line class="${tick === 0 ? 'base' : 'grid'}" x1="0" x2="100%" y1="${up(tick)}" y2="${up(tick)}"/>`,
  )}${columns.map(columnOf)}${labels.map(labelOf)}${
    across === undefined ? '' : html`<text x="0" y="${full - 4}">${across}</text>`
  }</svg></div>`

  function columnOf({parts, about: words, isApart}: Column, index: number): Html | string {
    const total = sum(parts)
    if (total === 0) return ''
    const share = columns.length > 60 ? 0.84 : 0.72
    const rects = parts.map((part, number) => {
      if (part === 0) return ''
      const below = sum(parts.slice(0, number))
      return html`<rect class="part${number}${isApart ? ' apart' : ''}" x="${place(index + (1 - share) / 2)}" width="${place(share)}" y="${up(below + part)}" height="${round(up(below) - up(below + part))}"/>`
    })
    const isMarked = mark?.column === index
    return html`<g><title>${words}</title>${rects}${
      showsCounts ? over(index, up(total) - 6, numberWords(total), false) : ''
    }${isMarked ? over(index, up(total) - 22, mark.words, true) : ''}</g>`
  }

  function over(index: number, y: number, words: string, isMark: boolean): Html {
    const share = (index + 0.5) / columns.length
    const anchor = !isMark ? 'middle' : share < 0.2 ? 'start' : share > 0.8 ? 'end' : 'middle'
    const x = anchor === 'start' ? 0 : anchor === 'end' ? columns.length : index + 0.5
    return html`<text class="${isMark ? 'mark' : 'over'}" x="${place(x)}" y="${y}" text-anchor="${anchor}">${words}</text>`
  }

  function labelOf({words, below, at, level}: AxisLabel): Html {
    const y = top + height + 18
    return html`<text class="level${level}" x="${place(at)}" y="${y}" text-anchor="middle">${words}</text>${
      below === undefined
        ? ''
        : html`<text class="level${level} below" x="${place(at)}" y="${y + 16}" text-anchor="middle">${below}</text>`
    }`
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const round = (number: number): number => Math.round(number * 1000) / 1000
