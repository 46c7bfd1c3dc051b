/** A proforma around the text of its Record of the Decision. */
export const around = (body: string): string =>
  `Cabinet Meeting 9 October 2014\n\n1. Title of Item/Report\n\nLamps\n\n2. Record of the Decision\n\n${body}\n\n3. Reasons for the Decision\n\nNone\n\n4. Alternative Options Considered and Rejected\n\nNone\n\n5. Declared (Cabinet Member) Conflicts of Interest\n\nNone\n\n6. Details of any Dispensations\n\nN/A\n\n7. Date and Time by which Call In must be executed\n\nMidnight on Friday, 17th October 2014\n\nProper Officer 13 October 2014\n`

/** A document of about so many bytes. */
type Shape = (bytes: number) => string

const paragraph =
  'Members considered a report about the lamps in Quill Lane, which had been out since the storm of January, and about ' +
  'what it would cost to mend them before the winter. The Cabinet Member said that £12,500 had been set aside.\n\n'
const page = around(`${paragraph.repeat(8)}RESOLVED that:-\n\n1. The lamps be mended.\n\n2. Mrs Oldroyd be thanked.`)

const fill = (unit: string, bytes: number) => unit.repeat(Math.max(1, Math.ceil(bytes / Buffer.byteLength(unit))))
/** The unit again and again inside the Record of the Decision. */
const inside =
  (unit: string, before = '', after = ''): Shape =>
  bytes =>
    around(before + fill(unit, bytes) + after)
let counter = 0
/** The same with a number that grows from unit to unit, and from document to document. */
const counted =
  (unit: (number: number) => string, before = ''): Shape =>
  bytes => {
    const units: string[] = []
    for (let length = 0; length < bytes; counter++)
      length += Buffer.byteLength(units[units.push(unit(counter)) - 1] ?? '')
    return around(before + units.join(''))
  }

const resolved = 'RESOLVED that:-\n\n'

/** What people have. */
export const ordinary: Readonly<Record<string, Shape>> = {
  'prose, one record': inside(paragraph, '', `${resolved}1. The lamps be mended.\n\n2. Mrs Oldroyd be thanked.`),
  'prose, lines wrapped': inside(
    paragraph.replaceAll(/(.{60}\S*) /g, '$1\n'),
    '',
    'RESOLVED that the report be noted.',
  ),
  'archive, many records': bytes => fill(page, bytes),
  'numbered resolutions': counted(
    at => `${(at % 999) + 1}. The lamps in Quill Lane be mended before the winter.\n\n`,
    resolved,
  ),
}

/** What breaks programs. */
export const hostile: Readonly<Record<string, Shape>> = {
  spaces: inside(' '),
  'spaces between words': bytes => around(`a${' '.repeat(bytes)}b`),
  'one line of words': inside('The lamps be mended, '),
  'tabs on one line': inside('ab\t'),
  'double blanks on one line': inside('ab  '),
  newlines: inside('\n'),
  'carriage returns': inside('\r'),
  'form feeds': inside('\f'),
  '`1. `': inside('1. '),
  '`1. ` lines': inside('1. \n'),
  '`1. x` lines': inside('1. x\n', resolved),
  '`1. a) i) • x` lines': inside('1. a) i) • x\n', resolved),
  '`1. a) i) • ` on one line': inside('1. a) i) • ', resolved),
  'bullets of four kinds': inside('• x:-\n· x:-\n- x:-\n* x:-\n', `${resolved}1. y:-\n`),
  'letters that nest': inside('a) x\ni) y\n', `${resolved}1. z:-\n`),
  'rows under a lead': inside('Ash Lane School - Mrs Oldroyd\n', resolved),
  'rows apart that end in stops': inside('Mrs Oldroyd of Ash Lane.\n\n', `${resolved}Mrs Tansy Heron\nMr Piers Teal\n`),
  'rows that announce': inside('the Chair see to:-\n• lamps\n', resolved),
  'sub-headings': inside('General Fund\n\n', resolved, '1. The lamps be mended.'),
  'RESOLVED lines': inside('RESOLVED that:-\n'),
  'RESOLVED blocks': inside('RESOLVED that:-\n\n1. x.\n\nMembers spoke.\n\n'),
  'Title labels': inside('Title of Item/Report\n'),
  'Title and Record labels': inside('Title of Item/Report\nRecord of the Decision\n'),
  'misspelt labels': inside('Reesons for teh Decision\n'),
  'closing lines': inside('Proper Officer 13 October 2014\n'),
  'header lines': inside('CABINET RECOMMENDATIONS\nPROFORMA\n'),
  'closing lines in sentences': inside('write to the\nProper Officer\n'),
  'names below a closing line': inside('Proper Officer\nA N Example\n'),
  'labels in a column': inside('4.  Alternative Options     None\n    Considered and\n'),
  'headings that go on': inside('2. Record of the Decision (continued)\nThe lamps\n'),
  'page numbers': counted(at => `Page ${at % 1000}\n\n`),
  'bare page numbers': counted(at => `the lamps\n\n${at % 1000}\n\n`),
  'numbers alone': counted(at => `${at % 100}.\n\n`),
  'page breaks in sentences': inside('the lamps\n\n'),
  '`*a_ `': inside('*a_ '),
  '`*a_ ` lines': inside('*a_ *a_ *a_ *a_ *a_ *a_ *a_\n'),
  '`[a](<`': inside('[a](<'),
  '`<u>`': inside('<u>'),
  '`<br>`': inside('a<br>'),
  '`<`': inside('<'),
  '`<a` lines': inside('<a b="<a b=\n'),
  backticks: inside('`'),
  'backticks as apostrophes': inside('the Panel`s '),
  'fences of divisions': inside('::: {.a\n'),
  backslashes: inside('\\'),
  '`&amp;`': inside('&amp;'),
  '`&amp;` lines': counted(at => `Lamps &amp; posts ${at}\n\n`),
  '`|a`': inside('|a'),
  'table rows': inside('| a | b |\n'),
  '`#`': inside('#'),
  '`# x` lines': inside('# x\n'),
  '`> `': inside('> '),
  dashes: inside('-'),
  dots: inside('.'),
  digits: inside('1'),
  days: inside('9 October 2014 '),
  'zero-width characters': inside('a\u200b'),
  'combining marks': inside('e\u0301\u0327'),
  'one letter, all marks': inside('\u0301', 'e'),
  'astral letters': inside('\u{1f600}'),
  'Windows-1252': bytes => around(fill('caf\ufffd ', bytes)),
}
