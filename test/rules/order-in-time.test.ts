import {expect, it} from 'vitest'
import {callInBeforeMeeting} from '../../src/rules/call-in-before-meeting.js'
import {callInBeforePublication} from '../../src/rules/call-in-before-publication.js'
import {exampleRecord} from '../../src/rules/example-record.js'
import {publicationBeforeMeeting} from '../../src/rules/publication-before-meeting.js'
import {said} from './said.js'

const rules = [publicationBeforeMeeting, callInBeforePublication, callInBeforeMeeting]

it.each([
  ['2014-10-09', '2014-10-13', '2014-10-17', []],
  ['2014-10-09', '2014-10-09', '2014-10-10', []],
  ['2014-10-09', '2014-10-08', '2014-10-17', ['publication-before-meeting /publication/date']],
  ['2014-10-09', '2014-10-13', '2014-10-13', ['call-in-before-publication /callIn/date']],
  ['2014-10-09', '2014-10-13', '2014-10-10', ['call-in-before-publication /callIn/date']],
  [
    '2014-10-09',
    '2014-10-13',
    '2014-10-09',
    ['call-in-before-publication /callIn/date', 'call-in-before-meeting /callIn/date'],
  ],
  [
    '2014-10-09',
    '2013-10-13',
    '2013-10-17',
    ['publication-before-meeting /publication/date', 'call-in-before-meeting /callIn/date'],
  ],
  [null, '2014-10-13', '2014-10-17', []],
  ['2014-10-09', null, '2014-10-09', ['call-in-before-meeting /callIn/date']],
  ['2014-10-09', '2014-10-08', null, ['publication-before-meeting /publication/date']],
  [null, null, null, []],
])('meeting %s, published %s, call-in until %s', (meetingDate, published, callIn, expected) => {
  const record = exampleRecord({meetingDate, publication: {date: published}, callIn: {date: callIn}})
  expect(said(rules, record)).toEqual(expected)
})
