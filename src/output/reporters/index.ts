import type {ReporterKind} from './check-reporter.js'
import {github} from './github.js'
import {json} from './json.js'
import {junit} from './junit.js'
import {markdown} from './markdown.js'
import {pretty} from './pretty.js'
import {sarif} from './sarif.js'

/** Every kind of report. Add yours here. */
export const reporterKinds: readonly ReporterKind[] = [pretty, github, sarif, junit, json, markdown]
