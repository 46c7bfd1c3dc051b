const around = (body: string) =>
  `Cabinet Meeting 9 October 2014\n\n1. Title of Item/Report\n\nA scheme\n\n2. Record of the Decision\n\n${body}\n\n3. Reasons for the Decision\n\nNone\n\nProper Officer 13 October 2014\n`

const callIn = (answer: string) =>
  around('RESOLVED that the scheme be noted.').replace(
    'Proper Officer',
    `7. Date and Time by which Call In must be executed\n\n${answer}\n\nProper Officer`,
  )

const glyphs = ['•', '·', '-', '*']

/** Documents that grow with `n` in one way that could cost more than it should. */
export const hostileShapes: Readonly<Record<string, (n: number) => string>> = {
  paragraphs: n => around('The scheme was considered at length by Members.\n\n'.repeat(n)),
  items: n =>
    around(`RESOLVED that:-\n\n${Array.from({length: n}, (_, at) => `${at + 1}. The scheme be noted.`).join('\n\n')}`),
  'nested markers': n => around(`RESOLVED that:-\n\n${'1. a) i) • The scheme:-\n'.repeat(n)}`),
  'nested bullets': n =>
    around(
      `RESOLVED that:-\n\n1. The scheme:-\n${Array.from({length: n}, (_, at) => `${glyphs[at % 4]} one more:-`).join('\n')}`,
    ),
  'bullets of every font': n =>
    around(
      `RESOLVED that:-\n\n${Array.from({length: n}, (_, at) => `${String.fromCharCode(0xf000 + (at % 250))} one more:-`).join('\n')}`,
    ),
  'one long line': n => around('The scheme was considered at length by Members, '.repeat(n)),
  'emphasis on one line': n => around('*a_ '.repeat(n)),
  'emphasis left open on every line': n => around('*open **and _so\n'.repeat(n)),
  'breaks on one line': n => around('A scheme.<br>'.repeat(n)),
  'cells on one line': n => around(`| ${'a cell | '.repeat(n)}`),
  entities: n => around('&amp;&pound; '.repeat(n)),
  labels: n => around('Reasons for the Decision\n'.repeat(n)),
  openings: n =>
    around('RESOLVED that:-\n\n1. The scheme be noted.\n\nMembers then spoke of it at length.\n\n'.repeat(n)),
  'numbered openings': n =>
    around(Array.from({length: n}, (_, at) => `${at + 1}. RESOLVED that:-\n\n(a) the scheme be noted.`).join('\n\n')),
  'rows below an item': n => around(`RESOLVED that:-\n\n1. The scheme:-\n\n${'General Fund\n\n'.repeat(n)}`),
  'sub-headings': n => around(`RESOLVED that:-\n\n${'General Fund\n\n'.repeat(n)}1. The scheme be noted.`),
  'closing lines': n => around('Proper Officer 13 October 2014\n\n'.repeat(n)),
  'lists that start again': n => around(`\n\n${'1. The scheme be noted.\n\nMembers spoke.\n\n'.repeat(n)}`),
  records: n => around('RESOLVED that the scheme be noted.').repeat(n),
  'blank lines': n => around('\r\r\n\n\f'.repeat(n)),
  'days of a deadline': n => callIn('agreed of 12 May 2016, 5.00 between the 3rd and call-in '.repeat(n)),
  'times of a deadline': n => callIn(`9 May 2016 ${'at 5.00 midnight Rule 15.20 '.repeat(n)}`),
  'wrapped lines': n => around('The scheme was considered at length by Members and by officers of the\n'.repeat(n)),
}
