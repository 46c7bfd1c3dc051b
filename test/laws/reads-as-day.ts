const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Whether printed words name an ISO day: a tiny reader of its own, which knows days, months and years apart by their shape. */
export function readsAsDay(printed: string, iso: string): boolean {
  const [year = '', month = '', day = ''] = iso.split('-')
  const apart = printed.toLowerCase().replace(/(\d) ?(?:st|nd|rd|th)/g, '$1 ')
  const words = apart.match(/\d+|[a-z]{3,}/g) ?? []
  const numbers = words.filter(word => /^\d/.test(word))
  const named = words.find(word => months.includes(word.slice(0, 3)) && !word.startsWith('mon'))
  const isYear = (word: string | undefined) => word === year || (word?.length === 2 && `20${word}` === year)
  if (named !== undefined) {
    const [dayNumber, yearNumber] = numbers
    return (
      numbers.length === 2 &&
      Number(dayNumber) === Number(day) &&
      isYear(yearNumber) &&
      months.indexOf(named.slice(0, 3)) + 1 === Number(month)
    )
  }
  const [first, second, third] = numbers
  if (first?.length === 4) return `${first}-${second}-${third}` === iso
  return Number(first) === Number(day) && Number(second) === Number(month) && isYear(third)
}
