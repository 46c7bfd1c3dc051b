import type {Format} from '../format.js'

/** The council's Word form: numbered headings, closed by the proper officer; 2011 to 2017, and in table cells since 2024. */
export const numbered: Format = {
  name: 'numbered',
  about:
    "The Word form, kept as text: seven numbered headings, the meeting's day above them, the proper officer below.",
  recognisedBy:
    'Numbers before most headings, the lines `CABINET RECOMMENDATIONS` and `PROFORMA`, `Cabinet Meeting`, `Proper Officer`.',
  furniture: [
    {part: 'banner', pattern: /^cabinet (?:recommendations?|decisions?|information items?)(?: proforma)?$/i, sign: 2},
    {part: 'banner', pattern: /^proforma$/i, sign: 2},
    {part: 'meeting', pattern: /^cabinet meeting(?!s\b)/i, sign: 2},
    {part: 'meeting', pattern: /^special cabinet meeting(?!s\b)/i, sign: 2},
    {part: 'meeting', pattern: /^extraordinary cabinet meeting(?!s\b)/i, sign: 2},
    {part: 'publication', pattern: /^proper o(?:ffi|\ufb03|\ufb00i|f\ufb01)cer(?![a-z])/i, sign: 2},
  ],
  headings: {numbered: 3, bare: 0},
  publication: 'Proper Officer',
}
