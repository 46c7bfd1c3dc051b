import type {Format} from '../format.js'

/** The foot of every page of the site; a text of it may be wrapped anywhere. */
const search = "Can't find it?"
const help = "Can't find what you're looking for? Let us know and we'll do our best to point you in the right direction"

/** The council's web page of 2006 to 2020: bare headings, no blank lines around them, short lines lost. */
export const web: Format = {
  name: 'web',
  about:
    'The web page, saved as text: the same headings bare, closed by the date of publication and the foot of the page.',
  recognisedBy:
    'Headings without numbers, the lines `View Cabinet Decision Record`, `Cabinet Decision:`, `Date of Publication`.',
  furniture: [
    {part: 'banner', pattern: /^big plans, bright future$/i, sign: 1},
    {part: 'banner', pattern: /^view cabinet decision record$/i, sign: 2},
    {part: 'meeting', pattern: /^cabinet decision ?:/i, sign: 2},
    {part: 'publication', pattern: /^date of publication(?![a-z])/i, sign: 2},
    {part: 'foot', pattern: /^can['’]t find it\??(?: can['’]t\b.*)?$/i, sign: 1, whole: `${search} ${help}`},
    {part: 'foot', pattern: /^can['’]t find what you['’]re(?: looking(?: for\?.*)?)?$/i, sign: 1, whole: help},
  ],
  headings: {numbered: 0, bare: 1},
  publication: 'Date of Publication',
}
