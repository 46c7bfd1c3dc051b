import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fixturesFolder} from '../support/fixtures.js'

/** The documents of all fixtures, as UTF-8 has them: what the laws damage. */
export const fixtureTexts: readonly string[] = readdirSync(fixturesFolder, {recursive: true, encoding: 'utf8'})
  .filter(path => /[\\/]input\.[a-z]+$/.test(path))
  .sort()
  .map(path => readFileSync(join(fixturesFolder, path), 'utf8'))
