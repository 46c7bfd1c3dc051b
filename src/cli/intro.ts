/** What `decisions` alone says. */
export const intro = `decisions reads an archive of English councils' Cabinet decision proformas, kept as
text or Markdown, into records: JSON, one record a line, with where every value was printed.

  decisions parse archive > records.ndjson   read every .txt and .md file of a folder
  cat one.txt | decisions parse -            read a document from a pipe
  decisions check uploads                    what is missing, contradictory or impossible
  decisions inspect one.txt                  a document line by line, as it was read
  decisions formats, rules, schema           what it reads, what it looks for, what a record is

Records go to stdout, everything for people to stderr. Exit status 0: all is well; 1: a document
gave no record, or check found an error; 2: wrong usage, a path that is not there, or output
that could not be written.
\`decisions parse --help\` tells the rest.`
