import type * as z from 'zod'

/** As many values are listed one by one. */
const mostListed = 8

const types: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two, `[start, end]`',
  object: 'an object',
  record: 'an object',
}

const formats: Readonly<Record<string, string>> = {
  date: 'a day of the calendar, `YYYY-MM-DD`',
  datetime: 'an instant, such as `2014-10-18T00:00:00+01:00`',
}

/** What the schema asks by a pattern, by the key that asks it. */
const patterns: Readonly<Record<string, string>> = {
  time: 'a time, `HH:MM`',
  sha256: 'a SHA-256: 64 digits and letters `a` to `f`',
}

/** What an issue of the schema says was expected; `key` is the last of its path. */
export function expectedWords(issue: z.core.$ZodIssue, key: PropertyKey | undefined): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected
    case 'invalid_value':
      return listed(issue.values.map(String))
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? listed(issue.options.map(String)) : issue.message
    case 'invalid_format':
      return formats[issue.format] ?? patterns[String(key)] ?? issue.message
    case 'too_small':
      if (key === 'range' || issue.minimum === 2) return 'two ends, `[start, end]`'
      if (issue.origin === 'string') return 'words'
      return issue.origin === 'array' ? 'an entry or more' : `a whole number from ${issue.minimum} on`
    case 'too_big':
      return issue.origin === 'array' ? 'two ends, `[start, end]`' : `at most ${issue.maximum}`
    default:
      return issue.message
  }
}

const listed = (values: readonly string[]): string => {
  if (values.length > mostListed) return 'a code that `decisions rules` lists'
  const quoted = values.map(value => `\`${value}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
