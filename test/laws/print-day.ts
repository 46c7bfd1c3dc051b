/** How a day is put in words. */
export type DayForm = {readonly ordinal: boolean; readonly padded: boolean; readonly weekday: boolean}

const nameOf = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', {...options, timeZone: 'UTC'})
const weekdays = nameOf({weekday: 'long'})
const months = nameOf({month: 'long'})

/** `Friday, 17th October 2014`, `08 December 2014`. */
export function printDay(iso: string, {ordinal, padded, weekday}: DayForm): string {
  const date = new Date(`${iso}T00:00:00Z`)
  const number = date.getUTCDate()
  const printed = padded && !ordinal ? String(number).padStart(2, '0') : String(number)
  const suffix = ordinal ? suffixOf(number) : ''
  return `${weekday ? `${weekdays.format(date)}, ` : ''}${printed}${suffix} ${months.format(date)} ${date.getUTCFullYear()}`
}

const suffixOf = (number: number) =>
  number % 10 === 1 && number !== 11
    ? 'st'
    : number % 10 === 2 && number !== 12
      ? 'nd'
      : number % 10 === 3 && number !== 13
        ? 'rd'
        : 'th'
