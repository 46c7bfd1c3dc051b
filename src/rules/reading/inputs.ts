import {codes} from '../../messages.js'
import {exampleProforma} from './example-proforma.js'
import type {ReadingCard} from './reading-card.js'

/** Files, folders and lines of NDJSON that could not be taken as they were. */
export const inputs: readonly ReadingCard[] = [
  {
    code: 'input-unreadable',
    about: codes['input-unreadable'][1],
    why: 'Nothing is known of a document that could not be opened, so its decision is missing from everything that is made of the archive.',
    source: null,
    fix: 'Check how the path is spelt, that the file is still there, and that you may open it. The message gives the reason that the computer gave.',
    examples: 'It is about the file, not its text: the path is misspelt, the file was moved, or you may not open it.',
  },
  {
    code: 'input-empty',
    about: codes['input-empty'][1],
    why: 'An empty file is often a download or a conversion that failed, and its decision is lost if nobody notices.',
    source: null,
    fix: 'Fetch or convert the document again. If there never was anything in it, delete the file.',
    examples: {
      fails: {shows: 'Only blank lines are left.', text: '\n\n'},
      passes: {shows: 'The document was fetched again.', text: exampleProforma()},
    },
  },
  {
    code: 'input-too-large',
    about: codes['input-too-large'][1],
    why: 'Decision proformas are smaller than 100 kB. A file of many megabytes is something else, and could use up the memory of the computer.',
    source: null,
    fix: 'Look at what the file holds. If it is a whole archive, cut it into its documents; if it is right as it is, raise the limit with `--max-bytes`.',
    examples:
      'Too long to show: a document of more than 16 MiB, where `--max-bytes` sets no other limit, or of more than 1,048,576 lines.',
  },
  {
    code: 'input-skipped',
    about: codes['input-skipped'][1],
    why: 'A link or a device that lies in a folder may lead anywhere, or never end, so it is opened only if you ask for it.',
    source: null,
    fix: 'If it is to be read, name it, or follow all links of the folder with `--follow`. Otherwise nothing need be done.',
    examples: 'It is about the folder, not a text: a link, a pipe, a socket or a device lies among the files.',
  },
  {
    code: 'record-invalid',
    about: codes['record-invalid'][1],
    why: 'Programs that use the records rely on their schema, so a record that breaks it is held back.',
    source: null,
    fix: 'Report it, with the document if you may share it. The fault is not yours, and nothing in the document need be changed.',
    examples: 'No document should ever bring it about, so there is none to show.',
  },
  {
    code: 'line-invalid',
    about: codes['line-invalid'][1],
    why: 'A line that was cut short or changed by hand gives nothing. Its document is missing from everything that is made of the others.',
    source: null,
    fix: 'Look at the line that the message names, and have it written again: one JSON object on one line, with `path` and either `text` or `base64`, as `decisions parse --help` shows it.',
    examples:
      'It is about files of documents (NDJSON: one document a line), not about one document: the last line was cut short, say, when a disk was full.',
  },
]
