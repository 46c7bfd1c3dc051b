import {callInBeforeMeeting} from './call-in-before-meeting.js'
import {callInBeforePublication} from './call-in-before-publication.js'
import {callInPeriod} from './call-in-period.js'
import {callInUnchecked} from './call-in-unchecked.js'
import {duplicateRecord} from './duplicate-record.js'
import {exemptInformation} from './exempt-information.js'
import {meetingLongBefore} from './meeting-long-before.js'
import {publicationBeforeMeeting} from './publication-before-meeting.js'
import {recommendedAndResolved} from './recommended-and-resolved.js'
import {resolutionEmpty} from './resolution-empty.js'
import {resolutionNumbering} from './resolution-numbering.js'
import type {Rule, RunRule} from './rule.js'
import {statutoryIndeterminate} from './statutory-indeterminate.js'
import {statutoryMissing} from './statutory-missing.js'

/** Every rule that looks at one record. Add yours here. */
export const rules: readonly Rule[] = [
  statutoryMissing,
  statutoryIndeterminate,
  publicationBeforeMeeting,
  meetingLongBefore,
  callInBeforeMeeting,
  callInBeforePublication,
  callInPeriod,
  callInUnchecked,
  resolutionNumbering,
  resolutionEmpty,
  recommendedAndResolved,
  exemptInformation,
]

/** Every rule that looks at all records of a run together. */
export const runRules: readonly RunRule[] = [duplicateRecord]
