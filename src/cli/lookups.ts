/*
 * What the commands need that look something up and read no document: one chunk instead of one for each of them.
 */

export {formats} from '../formats/index.js'
export {formatsJson, formatsList} from '../output/formats-list.js'
export {rulesJson, rulesList} from '../output/rules-list.js'
export {schemaVersionsJson, schemaVersionsList} from '../output/schema-versions-list.js'
export {schemaVersions} from '../record/schema-versions.js'
export {completionScript} from './completion/completion-script.js'
export {asConfig} from './config/as-config.js'
export {configJsonSchema} from './config/config-schema.js'
export {initConfig} from './config/init-config.js'
export {loadConfig} from './config/load-config.js'
export {settingsOf} from './config/settings.js'
export {explainCode} from './explain-code.js'
export {manualPage} from './man/manual-page.js'
export {schemaOf} from './schema-of.js'
