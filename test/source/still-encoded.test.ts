import {expect, test} from 'vitest'
import {stillEncoded} from '../../src/source/still-encoded.js'

const header = 'Subject: Lake\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'
const filled = `${'a lake '.repeat(10)}wall=\n`

test.each([
  ['a line cut, below its header', `${header}The lake=\r\n wall`, `${header}The lake`.length],
  ['a pound, below its header', `${header}at =C2=A314,500`, `${header}at `.length],
  ['lines filled and cut', filled.repeat(3), filled.length - 2],
  ['lines of a page cut as late as may be', `${'a'.repeat(75)}=\r\n`.repeat(3), 75],
  ['quotes all over', 'The =E2=80=98lake=E2=80=99 and the =C2=A35 wall', 4],
  ['blanks at the end of lines', 'Cabinet=20\nMeeting=20\nof=20\n', 7],
])('%s: still encoded', (_, text, at) => expect(stillEncoded('a.txt', text)?.at).toBe(at))

test.each([
  ['no such sign', 'The lake'],
  ['a header over text that was decoded', `${header}The lake, see https://lake.example/?id=20`.replace('=20', '=2014')],
  ['rows of such signs', `${'='.repeat(70)}\n`.repeat(9)],
  ['rows below a header', `${header}Lake\n====\n`],
  ['sums', 'Total =\n£5\n'.repeat(9)],
  ['lines longer than mail has', `${'a'.repeat(76)}=\n`.repeat(9)],
  ['a quotation of one mark', `see ${filled}`],
  ['addresses', 'https://lake.example/?a=20&b=C2\n'.repeat(9)],
])('%s: not encoded', (_, text) => expect(stillEncoded('a.txt', text)).toBeNull())

test('time grows with the text alone', () => {
  for (const unit of ['=', '=\n', '=20', `${'a'.repeat(70)}=`])
    expect(stillEncoded('a.txt', unit.repeat(1_000_000 / unit.length))).toBeNull()
})
