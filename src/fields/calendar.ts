const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
export const monthNames = months.map(capitalised)
export const weekdayNames = weekdays.map(capitalised)

/** `Sept`, `Oct` and the full name alike, three letters at least: 1 for January, null for other words. */
export function monthOf(printed: string): number | null {
  const word = printed.toLowerCase()
  const index = word.length < 3 ? -1 : months.findIndex(name => name.startsWith(word))
  return index < 0 ? null : index + 1
}

/** The weekday whose name begins with the same three letters, 0 for Sunday. */
export const weekdayNamed = (printed: string): number =>
  weekdays.findIndex(name => name.startsWith(printed.slice(0, 3).toLowerCase()))

/** Whether the calendar has such a day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)

/** The last year all of whose days have a next one that four digits can write, as a deadline at midnight asks. */
const lastYear = 9998

/** The ISO day, null where the calendar has none. */
export function dateOf(year: number, month: number, day: number): string | null {
  if (year < 100 || year > lastYear || !isDay(year, month, day)) return null
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

const twoDigits = (number: number) => (number < 10 ? `0${number}` : `${number}`)

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const daysOf = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** Days from the first of January 1970 to an ISO day; a year begins with March here, so that a leap day ends it. */
function daysTo(date: string): number {
  const month = Number(date.slice(5, 7))
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0)
  const daysOfYears = 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  const daysOfMonths = Math.floor((153 * ((month + 9) % 12) + 2) / 5)
  return daysOfYears + daysOfMonths + Number(date.slice(8, 10)) - 719_469
}

/** Midnight UTC of an ISO day, in milliseconds. */
export const utcOf = (date: string): number => daysTo(date) * millisecondsOfDay

/** The weekday of an ISO day, 0 for Sunday. */
export const weekdayOf = (date: string): number => (((daysTo(date) + 4) % 7) + 7) % 7 // 1970 began on a Thursday

const millisecondsOfDay = 24 * 60 * 60 * 1000

/** The ISO day after another. */
export function dayAfter(date: string): string {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  return dateOf(year, month, Number(date.slice(8, 10)) + 1) ?? dateOf(year, month + 1, 1) ?? `${year + 1}-01-01`
}
