import {type Page, plainLooks} from '../../output/record-formats/record-format.js'
import {colourLevel} from '../colour-level.js'
import type {Streams} from '../streams.js'
import {createStyle} from '../style.js'

/** Where a terminal does not say how wide it is. */
const usualWidth = 80

/**
 * The page that stdout is: as wide as its terminal, with its colours. A pipe is as wide as the lines are long, for who
 * reads it may cut them and cannot get back what was cut; COLUMNS says otherwise for both, as for other programs.
 */
export function terminalPage(streams: Streams, isColourWanted: boolean): Pick<Page, 'width' | 'looks'> {
  const told = streams.env.COLUMNS ?? ''
  const width = /^[1-9]\d{0,3}$/.test(told)
    ? Number(told)
    : streams.stdoutIsTTY
      ? (streams.columns('stdout') ?? usualWidth)
      : null
  const level = colourLevel(streams, streams.stdoutIsTTY, isColourWanted)
  if (level === 0) return {width, looks: plainLooks}
  const style = createStyle(level)
  return {width, looks: {heading: words => style('bold', words), aside: words => style('dim', words)}}
}
