/** What a stretch of text says of a clock time; indexes into that text. */
export type FoundTime = {readonly time: string; readonly from: number; readonly to: number}

const midnight = /(?<![a-z])(?:12(?:[.:]00)? ?)?midnight(?![a-z])/i
const noon = /(?<![a-z])(?:12(?:[.:]00)? ?)?(?:noon|midday|mid-day)(?![a-z])/i
const twelveHours = /(?<![\d.:/])(\d{1,2})(?:[.:](\d{2}))? ?([ap])\.? ?m(?![a-z])\.?/i
const dayHours = /(?<![\d.:/])([01]?\d|2[0-4])[:.]([0-5]\d)(?: ?(?:hrs|hours))?(?![\d.:/])/i

/** The first clock time that a text names, as `HH:MM`. Midnight is the end of its day, `24:00`. */
export function findTime(text: string): FoundTime | null {
  const found = [
    at(midnight.exec(text), () => '24:00'),
    at(noon.exec(text), () => '12:00'),
    at(twelveHours.exec(text), ([, hour, minute, half]) => ofTwelve(Number(hour), Number(minute ?? 0), half ?? '')),
    at(dayHours.exec(text), ([, hour, minute]) => clock(Number(hour), Number(minute))),
  ].filter(time => time !== null)
  return found.sort((one, other) => one.from - other.from || other.to - one.to)[0] ?? null
}

function at(match: RegExpExecArray | null, read: (match: RegExpExecArray) => string | null): FoundTime | null {
  const time = match && read(match)
  return match && time ? {time, from: match.index, to: match.index + match[0].length} : null
}

function ofTwelve(hour: number, minute: number, half: string): string | null {
  if (hour < 1 || hour > 12) return null
  return clock((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute)
}

function clock(hour: number, minute: number): string | null {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
