import {expect, it} from 'vitest'
import {markedPassage} from '../../src/fields/passages.js'
import {canBeHeading, canBeHeadingWithColon} from '../../src/fields/sub-heading.js'
import {plainPrint} from '../../src/text/print.js'

const passage = (text: string) => markedPassage(plainPrint(text, 0), [])

it.each(['Council Tax', 'Steps, Ramps and Rails', '“Safer Steps”', 'Capital (Part 2)'])('%s is a sub-heading', text => {
  expect(canBeHeading(passage(text))).toBe(true)
})

it.each([
  '(7 votes for, 2 against)',
  'Yours faithfully,',
  'P. Heron"',
  'the Steps Panel be thanked',
  'Steps and',
  '1.1 Steps',
  '2',
  '[2]',
  'The steps were repaired:',
  'One two three four five six seven eight nine ten eleven',
])('%s is none', text => {
  expect(canBeHeading(passage(text))).toBe(false)
})

it.each(['Capital Programme:', 'In respect of Mill Lane:-'])('%s is one with a colon', text => {
  expect(canBeHeadingWithColon(passage(text))).toBe(true)
})

it.each([
  'That Cabinet:-',
  'The following be approved:-',
  'Having read the report:-',
  'Members agree that:-',
  'The fees be set:-',
  'Authority be given to the Director to:-',
  'Cabinet agree to:-',
  'Council be asked to note:-',
  'Subject to the views of the Panel:-',
  'To approve:-',
  'The Director, with the Leader:-',
  'The Council:-',
  'and the Steps Panel:-',
  'One two three four five six seven eight nine ten eleven:',
])('%s is none with a colon', text => {
  expect(canBeHeadingWithColon(passage(text))).toBe(false)
})
