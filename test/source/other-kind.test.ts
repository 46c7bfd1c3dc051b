import {expect, test} from 'vitest'
import {otherKind} from '../../src/source/other-kind.js'

const directory = 'PK\x03\x04\x14\0'
const mimetype = `${directory}${'\0'.repeat(24)}mimetypeapplication/vnd.oasis.opendocument.text`

test.each([
  ['%PDF-1.7\n%âãÏÓ', 'encoding-invalid', 'this is a PDF; name it `a/b.pdf` and make text of it with `pdftotext '],
  [
    '{\\rtf1\\ansi Lake\\par}',
    'format-unknown',
    'this is Rich Text (RTF); name it `a/b.rtf` and make text of it with `',
  ],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0', 'encoding-invalid', 'such as .doc; name it `a/b.doc` and save it as .docx'],
  [`${directory}word/document.xml`, 'encoding-invalid', 'this is a Word document; name it `a/b.docx` and make text'],
  [mimetype, 'encoding-invalid', 'this is an OpenDocument text; name it `a/b.odt` and make text'],
  [`${directory}lake.txt`, 'encoding-invalid', 'this is a zip archive; name it `a/b.zip` and unpack it'],
])('%j says what it is, and what to do', (begins, code, words) => {
  const found = otherKind('a/b.txt', Buffer.from(begins, 'latin1'))
  expect(found?.code).toBe(code)
  expect(found?.message).toContain(words)
})

test.each([
  ['notes.v2/lake', '`notes.v2/lake.rtf`'],
  ['.txt', '`.txt.rtf`'],
  ["it's.md", "`'it'\\''s.rtf'`"],
])('%j is named anew by its end alone', (path, named) => {
  expect(otherKind(path, Buffer.from('{\\rtf1}'))?.message).toContain(`name it ${named} and make text of it`)
})

test('what has the right name keeps it', () => {
  const {message = ''} = otherKind('a.RTF', Buffer.from('{\\rtf1}')) ?? {}
  expect(message).toMatch(/this is Rich Text \(RTF\); make text of it with `pandoc .* --output=a\.txt a\.RTF`$/)
})

test.each(['', '%', 'PK', 'PROFORMA', '{\\r', 'Lake %PDF-', '\ufeffPK'])('%j tells nothing', text => {
  expect(otherKind('a.txt', Buffer.from(text))).toBeNull()
})
