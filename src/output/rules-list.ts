import {allCodes, type Code, codes, type RuleCode, ruleCodes} from '../messages.js'
import {cards} from '../rules/cards.js'
import {fixedCodes} from '../rules/fixed-codes.js'
import {wrap} from './wrap.js'

const width = 80
const all = Object.keys(allCodes) as (Code | RuleCode)[] // the object has no other keys
const codeWidth = Math.max(...all.map(code => code.length)) + 2
const severityWidth = 'warning'.length + 2

const fixed = [...fixedCodes].join(', ')

const groups = [
  ['Said while a document is read:', codes],
  ['Said by the rules of `decisions check`:', ruleCodes],
] as const

/** Every code for people: its severity and what it says. */
export const rulesList = (): string =>
  [
    ...groups.map(([title, table]) =>
      [title, ...Object.entries(table).map(([code, [severity, about]]) => row(code, severity, about))].join('\n'),
    ),
    wrap(
      `In \`decisions.config.json\`, \`rules\` may set every severity but these, which are fixed: ${fixed}.`,
      width,
      '',
    ),
    '`decisions explain CODE` tells why it matters, with examples, and what to do.',
  ].join('\n\n')

/** The sentence stands in a column of its own, however many lines it takes. */
function row(code: string, severity: string, about: string): string {
  const start = `  ${code.padEnd(codeWidth)}${severity.padEnd(severityWidth)}`
  return start + wrap(about, width, ' '.repeat(start.length)).trimStart()
}

/** Every code for tools. */
export const rulesJson = (): string =>
  JSON.stringify(
    all.map(code => {
      const card = cards.get(code)
      return {
        code,
        severity: allCodes[code][0],
        about: allCodes[code][1],
        why: card?.why,
        source: card?.source,
        fix: card?.fix,
        configurable: !fixedCodes.has(code),
      }
    }),
    null,
    2,
  )
