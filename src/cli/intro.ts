/** What `decisions` alone says. */
export const intro = `decisions reads an archive of English councils' Cabinet decision proformas, kept as
text or Markdown, into records: JSON, one record a line, with where every value was printed.

  decisions parse archive > records.ndjson   read every .txt and .md file of a folder
  cat one.txt | decisions parse -            read a document from a pipe
  decisions inspect one.txt                  a document line by line, as it was read
  decisions formats                          which documents it reads, and how it knows them
  decisions schema                           the JSON Schema of a record

Records go to stdout, everything for people to stderr. Exit status 0: all is well; 1: a document
gave no record; 2: wrong usage, a path that is not there, or output that could not be written.
\`decisions parse --help\` tells the rest.`
