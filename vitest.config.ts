import {defineConfig} from 'vitest/config'

/** Tests that put something else in the place of a module, so that no other test may share it. */
const alone = ['test/hostile/files.test.ts']

/** Tests of documents at the limits of what is read: as much time as half of the others together. */
const sizes = ['test/hostile/size.test.ts']

/** Tests that take a browser, and their time. */
const browser = ['test/report/in-browser/*.test.ts']

const common = {testTimeout: 30_000, pool: 'threads'} as const

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      // Loading the program anew for each of a hundred files took longer than most of them.
      {
        test: {
          ...common,
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...alone, ...sizes, ...browser],
          isolate: false,
        },
      },
      {test: {...common, name: 'alone', include: alone}},
      {test: {...common, name: 'sizes', include: sizes, isolate: false}},
      {test: {...common, name: 'browser', include: browser, isolate: false}},
    ],
  },
})
