/*
 * What the manual page says beyond the helps of the commands.
 */

export const introduction: readonly string[] = [
  "decisions reads archives of English councils' Cabinet decision proformas, kept as plain text or Markdown, into records: JSON, one object a line, each value with the place where it was printed and whether it was stated or inferred. `decisions check` says what is missing, contradictory or impossible in them.",
  'Records and reports go to the standard output, everything for people to the standard error. While a run takes longer than a second and the standard error is a terminal, its last line tells how far the run is; `-q` leaves that out.',
  'Nothing is repaired in silence: whatever was joined, guessed or left over is a message with file, line and column. `decisions rules` lists their codes, `decisions explain` tells of one what to do.',
]

export const exitStatus: Readonly<Record<string, string>> = {
  '0': 'All is well: every document gave a valid record, or nothing was found at or above `--fail-on`.',
  '1': 'Some document gave no record, or something was found; `--fail-on never` makes that 0.',
  '2': 'Wrong usage, a broken configuration, a named path that is not there, nothing to read, or output that could not be written.',
  '129': 'The terminal was closed (SIGHUP). No half-written file is left.',
  '130': 'Interrupted (SIGINT). No half-written file is left.',
  '143': 'Asked to end (SIGTERM). No half-written file is left.',
}

export const environment: Readonly<Record<string, string>> = {
  NO_COLOR: 'Where it is set and not empty, nothing is coloured.',
  FORCE_COLOR:
    'Where it is set, there is colour without a terminal too; with `0` or `false` there is none. It goes before NO_COLOR; `--no-color` goes before both.',
  TERM: 'With `dumb`, there is neither colour nor a line that tells how far a run is.',
  CI: 'Where it is set and neither empty, `0` nor `false`, no line tells how far a run is.',
  SOURCE_DATE_EPOCH:
    'The moment that the JUnit report of `decisions check` gives as its own, in seconds since 1970, so that the same documents give the same bytes.',
  GITHUB_ACTIONS: 'With `true`, `decisions check` reports as annotations of GitHub unless told otherwise.',
  GITHUB_STEP_SUMMARY: 'The file to which that report adds its summary.',
}

export const files: Readonly<Record<string, string>> = {
  'decisions.config.json':
    'What `decisions check` goes by: the nearest from the working folder upwards, unless `--config` names one. `decisions config --schema` prints its JSON Schema, `decisions config --init` writes one to begin with.',
  '.decisionsignore': 'Beside it, the documents that `decisions check` leaves out, in the patterns of a .gitignore.',
  '.decisions-PID-N.tmp':
    'Beside an output, what a run was writing; one that ends by itself or by a signal takes it away or puts it in its place. Where a run was killed (SIGKILL) it stays: no whole result, to be deleted, a `.tmp.lock` beside it too, once no run writes there. No run does that, since another may be at work in another container.',
}

export const seeAlso: readonly string[] = ['jq', 'parallel', 'pandoc', 'find']
