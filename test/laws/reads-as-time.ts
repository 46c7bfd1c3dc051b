/** Whether printed words name a clock time `HH:MM`; midnight is `24:00`, the end of its day. */
export function readsAsTime(printed: string, time: string): boolean {
  const words = printed
    .toLowerCase()
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+(?=[apm])/g, '')
  if (/mid[- ]?night/.test(words)) return time === '24:00'
  if (/noon|midday|mid-day/.test(words)) return time === '12:00'
  const [hour = '', minute = '00'] = words.match(/\d{1,2}/g) ?? []
  const isAfternoon = /\dp/.test(words)
  const isMorning = /\da/.test(words)
  const hours = isAfternoon ? (Number(hour) % 12) + 12 : isMorning ? Number(hour) % 12 : Number(hour)
  return `${String(hours).padStart(2, '0')}:${minute.padStart(2, '0')}` === time
}
