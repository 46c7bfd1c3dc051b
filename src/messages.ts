/** `error`: no record, or one that cannot be trusted. `warning`: a person should look. `info`: what was done. */
export type Severity = 'error' | 'warning' | 'info'

/** Every code the program can say. A code never changes its meaning; the sentence may improve. */
export const codes = {
  'format-unknown': [
    'error',
    'The document is no proforma of a known format; the message names the heading that is missing, or what the document is.',
  ],
  'format-ambiguous': ['error', 'A record bears as many signs of one format as of another.'],
  'look-alike': ['error', 'The document is another kind of council paper, such as minutes or a covering sheet.'],
  'input-unreadable': ['error', 'The file or folder could not be read.'],
  'input-empty': ['error', 'The document holds no printed character.'],
  'input-too-large': ['error', 'The document is larger than the limit.'],
  'input-skipped': [
    'warning',
    'Something is no regular file, or a folder that was read under another path, and was not read.',
  ],
  'record-invalid': ['error', 'A record does not fit the schema: a fault of this program, please report it.'],
  'line-invalid': ['error', 'A line of NDJSON input is not what it should be.'],
  'encoding-fallback': ['warning', 'The bytes are not UTF-8 and were read as Windows-1252.'],
  'encoding-invalid': [
    'error',
    'The bytes are no text: binary such as PDF or Word, broken UTF-16, UTF-16 without a byte order mark, or encoded mail.',
  ],
  'control-character': [
    'warning',
    'A control, zero-width or bidirectional character stands in the text; values keep it within a line.',
  ],
  'heading-variant': ['warning', 'A heading is misspelt; the label it is closest to is used.'],
  'heading-repeated': ['warning', 'A heading is printed more than once; this one opens no section.'],
  'heading-out-of-order': ['warning', 'A heading stands before one that it should follow.'],
  'section-missing': ['warning', 'A heading of the form, or the line of publication, is not there.'],
  'section-blank': ['warning', 'A heading is there and no words stand under it.'],
  'title-blank': ['warning', 'The record has no title under its heading.'],
  'title-joined': ['info', 'A title over several lines was joined with spaces.'],
  'date-missing': ['warning', 'A date that the form asks for is not there or cannot be read.'],
  'date-invalid': ['warning', 'A printed date does not exist in the calendar.'],
  'weekday-mismatch': ['warning', 'A printed weekday contradicts its date; the date stands.'],
  'resolutions-inferred': [
    'warning',
    'No word such as RESOLVED is printed above the list that was taken for the decision.',
  ],
  'resolutions-missing': ['warning', 'No operative part was found in the Record of the Decision.'],
  'resolutions-earlier': [
    'info',
    'An earlier RESOLVED or RECOMMENDED stays in the narrative; the last one is the decision.',
  ],
  'text-after-resolutions': ['info', 'Text after the operative part was kept as narrative.'],
  'paragraph-rejoined': ['info', 'A sentence cut by a page break was joined again.'],
  'text-unclaimed': ['warning', 'Text that belongs to no field of the record.'],
  'html-kept': ['info', 'An HTML tag that is not merely presentational was kept as printed.'],
  'markup-kept': ['info', 'Markdown markup was kept as printed.'],
} as const satisfies Record<string, readonly [Severity, string]>

export type Code = keyof typeof codes

/** What the rules of `check` say, each code by one rule. Apart from `codes`, since no record carries these. */
export const ruleCodes = {
  'statutory-missing': ['error', 'Something that the law asks of the written statement is not there.'],
  'statutory-indeterminate': [
    'warning',
    'Whether the statement holds what the law asks cannot be told: nothing is written where it should stand, or its day is before there was such a law.',
  ],
  'publication-before-meeting': ['warning', 'The decision was published before the meeting that took it.'],
  'meeting-long-before': ['warning', 'The meeting lies more than 60 days before publication, or before the deadline.'],
  'call-in-before-meeting': ['warning', 'The call-in deadline is on or before the day of the meeting.'],
  'call-in-before-publication': ['warning', 'The call-in deadline is on or before the day of publication.'],
  'call-in-period': ['warning', "The call-in deadline is not the one that the council's own rule gives."],
  'call-in-unchecked': [
    'info',
    'The call-in deadline could not be checked, since a rule or bank holidays are not known.',
  ],
  'resolution-numbering': ['warning', 'The printed numbers or letters of the resolutions skip or repeat.'],
  'resolution-empty': ['warning', 'A number, a letter or a bullet of the resolutions has no words behind it.'],
  'recommended-and-resolved': ['info', 'The record both decides and recommends, so call-in covers only a part of it.'],
  'exempt-information': ['info', 'The text says that the press and public were excluded, or that it is exempt.'],
  'duplicate-record': ['warning', 'Two records of one run are of the same decision.'],
} as const satisfies Record<string, readonly [Severity, string]>

export type RuleCode = keyof typeof ruleCodes

/** A code that repeats more often than this in one record is told once, with its count. */
export const mostOfOneCode = 20

/** Where something stands: 1-based, columns in code points. */
export type Place = {line: number; column: number}

/** A message as records carry it. */
export type Diagnostic = {code: Code; severity: Severity; message: string} & Place

/** Tells something about a place of the document, given as an offset into its decoded text. */
export type Say = (code: Code, offset: number, message: string) => void

export const severityOf = (code: Code): Severity => codes[code][0]

/** Every code there is: what reading says, then what the rules of `check` say. */
export const allCodes: Readonly<Record<Code | RuleCode, readonly [Severity, string]>> = {...codes, ...ruleCodes}
