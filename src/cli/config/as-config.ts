import {configurableCodes} from './config-schema.js'
import type {Settings} from './settings.js'

/** The settings as a configuration file that says everything. */
export const asConfig = ({authority, failOn, ignore, severityOf}: Settings): object => ({
  authority: authority.slug,
  failOn,
  ignore,
  rules: Object.fromEntries(configurableCodes.map(code => [code, severityOf(code)])),
})
