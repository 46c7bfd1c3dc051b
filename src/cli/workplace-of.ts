import {realpathSync} from 'node:fs'
import type {Workplace} from '../output/reporters/annotated-path.js'
import {shown} from './inputs/raw-path.js'
import type {Streams} from './streams.js'

/** Where a run stands; GitHub's runner names the folder of the repository. */
export const workplaceOf = ({cwd, env}: Pick<Streams, 'cwd' | 'env'>): Workplace => ({
  folder: shown(cwd),
  workspace: env.GITHUB_WORKSPACE ? shown(withoutLinks(env.GITHUB_WORKSPACE)) : null,
})

/** The working folder is known without links, so that of the repository has to be, too. */
function withoutLinks(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}
