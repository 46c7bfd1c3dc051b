import type {CallInRule} from '../authorities/call-in-rule.js'

const kinds: Readonly<Record<CallInRule['counting'], (days: number) => string>> = {
  'from-publication': days => `the ${ordinal(days)} working day, counting the day of publication as the first`,
  'after-publication': days => `the ${ordinal(days)} working day after publication`,
  'clear-days': days => `the working day after ${days} clear working ${days === 1 ? 'day' : 'days'} from publication`,
}

/** A call-in rule as a phrase: `midnight at the end of the 5th working day after publication`. */
export const callInWords = ({counting, time, workingDays}: CallInRule): string =>
  `${clock(time)} ${kinds[counting](workingDays)}`

const clock = (time: string) =>
  time === '24:00' ? 'midnight at the end of' : time === '12:00' ? 'noon on' : `${time} on`

function ordinal(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 20
  return `${number}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`
}
