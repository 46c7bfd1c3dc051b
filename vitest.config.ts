import {defineConfig, type UserWorkspaceConfig} from 'vitest/config'

/** Tests that put something else in the place of a module, so that no other test may share it. */
const alone = ['test/hostile/files.test.ts']

/** Tests of documents at the limits of what is read: as much time as half of the others together. */
const sizes = ['test/hostile/size.test.ts']

/** Tests that take a browser, and their time. */
const browser = ['test/report/in-browser/*.test.ts']

const common = {testTimeout: 30_000, pool: 'threads'} as const

/**
 * Packages as an installed command loads them. Under the condition `development`, which Vite adds, micromark checks
 * itself at every character.
 */
const asInstalled: NonNullable<UserWorkspaceConfig['plugins']>[number] = {
  name: 'as-installed',
  configResolved({ssr, environments}) {
    for (const {resolve} of [ssr, ...Object.values(environments)]) {
      if (resolve) resolve.conditions = resolve.conditions?.filter(name => name !== 'development|production') ?? []
    }
  },
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      // Loading the program anew for each of a hundred files took longer than most of them.
      {
        plugins: [asInstalled],
        test: {
          ...common,
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...alone, ...sizes, ...browser],
          isolate: false,
        },
      },
      {plugins: [asInstalled], test: {...common, name: 'alone', include: alone}},
      {plugins: [asInstalled], test: {...common, name: 'sizes', include: sizes, isolate: false}},
      {plugins: [asInstalled], test: {...common, name: 'browser', include: browser, isolate: false}},
    ],
  },
})
