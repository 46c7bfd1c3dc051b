import {monthNames} from '../fields/calendar.js'

/** An ISO day as people write it: `17 October 2014`. */
export function dayWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${monthNames[Number(month) - 1] ?? month} ${year}`
}

/** An ISO month, `2014-10`, as people write it: `October 2014`. */
export function monthWords(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return `${monthNames[Number(number) - 1] ?? number} ${year}`
}
