import type {Code, RuleCode} from '../../messages.js'
import {fixedCodes} from '../../rules/fixed-codes.js'

/** A paragraph of words, or lines to type as they are. */
export type Advice = {readonly words: string} | {readonly typed: string}

/** How to hear no more of a code, or why that cannot be. */
export const silencing = (code: Code | RuleCode): readonly Advice[] =>
  code === 'line-invalid'
    ? ofLines
    : code === 'record-invalid'
      ? ofFaults
      : fixedCodes.has(code)
        ? fixed
        : changeable(code)

const fixed: readonly Advice[] = [
  {
    words:
      'It cannot be silenced, neither by the configuration nor by a baseline: `decisions check` must not say that all is well of what it could not read. Only a file that is not to be checked at all can be left out, in `decisions.config.json`:',
  },
  {typed: '{"ignore": ["drafts/", "scan-*.txt"]}'},
]

/** `decisions check` reads no lines, so it has nothing to do with its configuration. */
const ofLines: readonly Advice[] = [
  {
    words:
      'It cannot be silenced: a document whose line was broken is missing from everything that follows. With `--fail-on never` the run ends with 0 all the same.',
  },
]

const ofFaults: readonly Advice[] = [
  {
    words:
      'It cannot be silenced: a record that was held back is missing from everything that follows, and only who mends this program can change that.',
  },
]

const changeable = (code: Code | RuleCode): readonly Advice[] => [
  {words: 'For `decisions check`, in `decisions.config.json`:'},
  {typed: `{"rules": {"${code}": "off"}}`},
  {words: 'With `"error"`, `"warning"` or `"info"` instead of `"off"`, it counts as one of those.'},
  {words: 'To hear only of what is new, keep a list of what is there already (a baseline):'},
  {typed: 'decisions check archive --baseline baseline.json --update-baseline'},
  {words: 'and give `--baseline baseline.json` with every later check.'},
]
