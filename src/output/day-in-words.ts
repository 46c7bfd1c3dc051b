import {monthNames} from '../fields/date.js'

/** An ISO day as people write it: `9 October 2014`. */
export function dayInWords(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${Number(day)} ${monthNames[Number(month) - 1]} ${year}`
}
