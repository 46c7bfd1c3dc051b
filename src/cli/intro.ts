/** What `decisions` alone says, in ten lines. */
export const intro = `decisions reads English councils' Cabinet decision proformas, kept as text or
Markdown, into records: a JSON object a line, with where each value was printed.

  decisions parse archive > records.ndjson  read a folder's .txt and .md files
  decisions check uploads                   say what is missing, contradictory
  decisions report archive -o report.html   make a page to search and read

Records go to stdout, everything for people to stderr. \`decisions --help\` lists
all commands, \`decisions parse --help\` the options of one, \`decisions man | man
-l -\` is the manual, \`decisions completion bash\` lets your shell complete it.`
