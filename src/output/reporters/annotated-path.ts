/** Where a run of GitHub Actions stands, both absolute, with `/` between their folders. */
export type Workplace = {
  /** The working folder, from which relative paths lead. */
  readonly folder: string
  /** Where the repository is checked out; null outside of GitHub Actions. */
  readonly workspace: string | null
}

/**
 * A path as an annotation names it: GitHub attaches one to the diff where its path is that of the repository, without
 * `./` or a folder that is left again. What stands outside the workspace keeps its path, as clean.
 */
export function annotatedPath(path: string, {folder, workspace}: Workplace): string {
  const root = workspace === null ? null : `${clean(workspace)}/`
  const absolute = clean(isAbsolute(path) ? path : `${folder}/${path}`)
  return root !== null && absolute.startsWith(root) ? absolute.slice(root.length) : clean(path)
}

const isAbsolute = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:\//.test(path)

/** `./a//b/../c.txt` is `a/c.txt`. */
function clean(path: string): string {
  const kept: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop()
    else if (segment !== '..' || !path.startsWith('/')) kept.push(segment)
  }
  return `${path.startsWith('/') ? '/' : ''}${kept.join('/')}`
}
