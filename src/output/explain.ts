import {allCodes, type Severity} from '../messages.js'
import type {Card} from '../rules/cards.js'
import type {Rule, RunRule} from '../rules/rule.js'
import {documentExample, type Parse} from './explain/document-example.js'
import {recordExample} from './explain/record-example.js'
import type {Shown} from './explain/shown.js'
import {silencing} from './explain/silencing.js'
import {wrap} from './wrap.js'

const width = 80
const meanings: Readonly<Record<Severity, string>> = {
  error: 'to be put right; `decisions check` exits with 1',
  warning: 'a person should look',
  info: 'good to know',
}
const titles: Readonly<Record<Severity, readonly [fails: string, passes: string]>> = {
  error: ['An example that fails', 'An example that passes'],
  warning: ['An example that fails', 'An example that passes'],
  info: ['An example of it', 'An example without it'],
}

/** The page about one code, as plain text. The examples are read anew, so that it shows what is really said of them. */
export function explain(card: Card, parse: Parse): string {
  const {code, about, why, fix} = card
  const [severity] = allCodes[code]
  return [
    `${code}: ${severity} (${meanings[severity]})`,
    paragraph(about),
    section('Why it matters', paragraph(why)),
    section('Source', paragraph(sourceOf(card))),
    ...exampleSections(card, titles[severity], parse),
    section('What to do', paragraph(fix)),
    section(
      'How to silence it',
      ...silencing(code).map(advice => ('typed' in advice ? indented([advice.typed]) : paragraph(advice.words))),
    ),
  ].join('\n\n')
}

const paragraph = (words: string) => wrap(words, width, '  ')
const section = (title: string, ...parts: readonly string[]) => `${title}\n${parts.join('\n\n')}`
const indented = (lines: readonly string[]) =>
  lines
    .join('\n')
    .split('\n')
    .map(line => (line === '' ? '' : `    ${line}`))
    .join('\n')

function sourceOf(card: Card): string {
  if (card.source !== null) return card.source
  return isRule(card) ? 'No law: it follows from the form itself.' : 'No law: it is about how the document is read.'
}

const isRule = (card: Card): card is Rule | RunRule => 'run' in card || 'create' in card

function exampleSections(card: Card, [fails, passes]: readonly [string, string], parse: Parse): string[] {
  if (typeof card.examples === 'string') return [section('Example', paragraph(card.examples))]
  return [
    section(fails, ...exampleParts(shown(card, 'fails', parse))),
    section(passes, ...exampleParts(shown(card, 'passes', parse))),
  ]
}

const shown = (card: Card, which: 'fails' | 'passes', parse: Parse): Shown =>
  isRule(card) ? recordExample(card, which) : documentExample(card, which, parse)

const exampleParts = ({shows, lines, messages}: Shown) => [
  paragraph(shows),
  indented(lines),
  ...(messages.length > 0
    ? [
        `  The message${messages.length > 1 ? 's' : ''}:`,
        messages.map(message => wrap(message, width, '    ')).join('\n'),
      ]
    : []),
]
