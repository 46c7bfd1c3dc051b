import {makeText} from '../../source/make-text.js'

/** What was found in folders and passed over, by what it is called when it is told: how many of each. */
export type LeftOut = {
  /** Documents that would have to be made into text first, by the end of their name. */
  readonly documents: Map<string, number>
  /** Folders of other programs, by their name. */
  readonly folders: Map<string, number>
  hidden: number
}

export const nothingLeftOut = (): LeftOut => ({documents: new Map(), folders: new Map(), hidden: 0})

/** What a program keeps for itself: what packages are made of, what a Mac adds to a zip. */
const foldersOfPrograms: ReadonlySet<string> = new Set(['node_modules', '__MACOSX'])

/** Whether an entry of a folder is passed over for its name; what the user names is read all the same. */
export const isPassedOver = (name: string): boolean => name.startsWith('.') || foldersOfPrograms.has(name)

/** Our own: the file that says what to ignore, and what a run is writing. */
const own = '.decisions'

/** Counts an entry that is passed over for its name. */
export function countPassedOver(name: string, leftOut: LeftOut): void {
  if (foldersOfPrograms.has(name)) leftOut.folders.set(name, (leftOut.folders.get(name) ?? 0) + 1)
  else if (!name.startsWith(own)) leftOut.hidden++
}

/** Whether a file that is not looked for is a document all the same, one that is no text yet. */
export const isNoTextYet = (path: string): boolean => makeText(path) !== null

/** Counts a document that is no text yet. */
export function countNoText(path: string, {documents}: LeftOut): void {
  const ending = path.slice(path.lastIndexOf('.')).toLowerCase()
  documents.set(ending, (documents.get(ending) ?? 0) + 1)
}

/**
 * What people are told at the end of a run, or null where nothing was left out:
 * `left out: 190 .docx, 2 .pdf, 3 hidden entries; ...`.
 */
export function leftOutLine({documents, folders, hidden}: LeftOut): string | null {
  const endings = [...documents.keys()].sort()
  const parts = [
    ...endings.map(ending => `${documents.get(ending)} ${ending}`),
    ...(hidden > 0 ? [`${hidden} hidden ${hidden === 1 ? 'entry' : 'entries'}`] : []),
    ...[...folders.keys()].sort().map(name => `${folders.get(name)} ${name}`),
  ]
  if (parts.length === 0) return null
  const [ending] = endings
  const advice = ending === undefined ? '' : `; \`decisions parse FILE${ending}\` says how to make text of one`
  return `left out: ${parts.join(', ')}${advice}`
}
