/** What `decisions` alone says, in ten lines. */
export const intro = `decisions reads English councils' Cabinet decision proformas, kept as text or Markdown,
into records: one JSON object a line, with where every value was printed.

  decisions parse archive > records.ndjson   read every .txt and .md file of a folder
  decisions check uploads                    say what is missing, contradictory or impossible
  decisions report archive -o report.html    make a page to search and read

Records go to stdout, everything for people to stderr. \`decisions --help\` lists all commands,
\`decisions parse --help\` the options and exit statuses of one, \`decisions man | man -l -\` is
the manual, and \`decisions completion bash\` lets your shell complete the rest.`
