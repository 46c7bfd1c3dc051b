import {numberWords} from '../../output/number-words.js'

/** How far a run is. */
export type Standing = {
  readonly done: number
  /** Null where nobody can know, or as long as it is being counted. */
  readonly total: number | null
  readonly noun: string
  /** Since the run began, in milliseconds. */
  readonly elapsed: number
}

/** `1,200 of 50,000 files, 850 a second, 1 min left`: as many of these parts as fit, the first in any case. */
export function progressWords(standing: Standing, width: number): string {
  const parts = partsOf(standing)
  while (parts.length > 1 && parts.join(', ').length > width) parts.pop()
  return parts.join(', ')
}

function partsOf({done, total, noun, elapsed}: Standing): string[] {
  const perSecond = (done * 1000) / Math.max(elapsed, 1)
  // An archive that grew while it was read makes the count a wrong one.
  const isKnown = total !== null && total >= done
  const parts = [isKnown ? `${numberWords(done)} of ${withNoun(total, noun)}` : withNoun(done, noun)]
  parts.push(`${perSecond < 10 ? perSecond.toFixed(1) : numberWords(Math.round(perSecond))} a second`)
  if (isKnown && done > 0) parts.push(`${duration((total - done) / perSecond)} left`)
  return parts
}

const withNoun = (number: number, noun: string): string => `${numberWords(number)} ${noun}${number === 1 ? '' : 's'}`

/** Seconds as people say them, in the two largest units: `12 s`, `3 min 5 s`, `2 h 10 min`. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60
    ? `${minutes} min ${whole % 60} s`
    : `${numberWords(Math.floor(minutes / 60))} h ${minutes % 60} min`
}
