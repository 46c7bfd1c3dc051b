import {expect, it} from 'vitest'
import {parse} from '../../src/index.js'
import {proforma} from '../cli-proforma.js'

/** The reasons where they are printed so, and the codes that were said. */
function read(printed: string) {
  const text = proforma('Lamps').replace('To light the way to Bramble Hill School.', printed)
  const {records} = parse('lamps.txt', Buffer.from(text))
  return {text: records[0]?.reasons.text, codes: records[0]?.messages.map(({code}) => code)}
}

const wide = 'The works are needed now so that the steps can be opened again before Easter'
const other = 'The works are needed now so that the school can be opened again before Lent'
const rejoined = ['paragraph-rejoined']

it.each([
  [`${wide}\nMonday.`, `${wide} Monday.`, []],
  [`${wide}\fMonday.`, `${wide} Monday.`, rejoined],
  [`${wide}\n\fMonday.`, `${wide} Monday.`, rejoined],
  [`${wide}\r\n\fMonday.`, `${wide} Monday.`, rejoined],
  [`${wide}\n\f\nMonday.`, `${wide} Monday.`, rejoined],
  [`${wide}\n2\n\fMonday.`, `${wide} Monday.`, rejoined],
  [`${wide}\n\f2\nMonday.`, `${wide} Monday.`, rejoined],
  [`${wide}\n\f\n2\nMonday.`, `${wide} Monday.`, rejoined],
  [`${wide}\n\n\f2\nMonday.`, `${wide}\n\nMonday.`, []],
  [`${wide}\n2\nMonday.`, `${wide} Monday.`, rejoined],
  [`${wide}\nPage 2 of 3\nMonday.`, `${wide} Monday.`, rejoined],
  [`${wide}\n\n\fMonday.`, `${wide}\n\nMonday.`, []],
  [`${wide}\n\f\n\nMonday.`, `${wide}\n\nMonday.`, []],
  [`${wide}\n\nPage 2 of 3\nMonday.`, `${wide}\n\nMonday.`, []],
  [`${wide}\n\n\fmonday.`, `${wide} monday.`, rejoined],
  ['The works are urgent\n\fMonday is near.', 'The works are urgent\n\nMonday is near.', []],
  [`${wide}.\n\fMonday is near.`, `${wide}.\n\nMonday is near.`, []],
  [`${wide}\n\n${other}\n\fThe end`, `${wide}\n\n${other}\n\nThe end`, []],
])('%j is read as %j', (printed, text, codes) => {
  expect(read(printed)).toEqual({text, codes})
})
