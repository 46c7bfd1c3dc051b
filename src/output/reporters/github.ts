import type {Finding} from '../../rules/finding.js'
import {escapeControls} from '../escape-controls.js'
import {annotatedPath} from './annotated-path.js'
import type {ReporterKind} from './check-reporter.js'
import {commandData} from './command-data.js'
import {commandProperty} from './command-property.js'
import {totalsLine} from './totals-line.js'

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

export const github: ReporterKind = {
  name: 'github',
  about: 'workflow commands, which GitHub Actions shows as annotations',
  create: ({workplace}) => ({
    begin: () => [],
    *document({path, findings}) {
      for (const finding of findings) yield annotation(annotatedPath(path, workplace), finding)
    },
    end: totals => [totalsLine(totals)],
  }),
}

/** `::warning file=a.txt,line=3,col=7,title=date-missing::Unexpected ...` */
function annotation(path: string, finding: Finding): string {
  const properties = {file: escapeControls(path), ...placeOf(finding), title: finding.code}
  const written = Object.entries(properties).map(([name, value]) => `${name}=${commandProperty(String(value))}`)
  return `::${commands[finding.severity]} ${written.join(',')}::${commandData(escapeControls(finding.message))}`
}

/** The runner refuses columns where the end is on another line. */
function placeOf({line, column, endLine, endColumn}: Finding): Readonly<Record<string, number>> {
  if (endLine === null || endColumn === null) return {line, col: column}
  return endLine === line ? {line, endLine, col: column, endColumn} : {line, endLine}
}
