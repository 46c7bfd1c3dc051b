/*
 * What the commands need that judge and write nothing: one chunk, so that a run that reads documents finds its own code
 * undivided.
 */

export {checkArchive} from './check-archive.js'
export {validateRecords} from './validate-records.js'
