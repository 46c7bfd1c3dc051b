import type {Checked} from '../../check.js'
import type {Finding} from '../../rules/finding.js'
import type {Settings} from '../config/settings.js'

/** The findings with the severities that the settings give them, those that are switched off left out. */
export const withSeverities = (checked: Checked, {severityOf}: Pick<Settings, 'severityOf'>): Checked => ({
  ...checked,
  findings: checked.findings.flatMap(finding => {
    const severity = severityOf(finding.code)
    return severity === 'off' ? [] : [{...finding, severity}]
  }),
})

/** Whether a finding makes the run fail. */
export const isFailure = ({severity}: Finding, {failOn}: Pick<Settings, 'failOn'>): boolean =>
  severity === 'error' ? failOn !== 'never' : severity === 'warning' && failOn === 'warning'
