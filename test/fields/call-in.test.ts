import {expect, it} from 'vitest'
import {readCallIn} from '../../src/fields/call-in.js'
import {plainPrint} from '../../src/text/print.js'

function read(text: string) {
  const said: string[] = []
  const {day, time, deadline} = readCallIn({status: 'stated', text: plainPrint(text, 0)}, code => said.push(code))
  expect(deadline === null).toBe(day === null || time === null)
  return {date: day?.date ?? null, time: time?.time ?? null, said, printed: [day?.print.text, time?.print.text]}
}

it.each([
  ['Published 19 September 2016. Midnight on Friday, 23 September 2016'],
  ['Item published 19 September 2016, midnight 23 September 2016'],
  ['Decision published on 19 September 2016. Call in period ends at midnight on Friday, 23 September 2016.'],
  ['Notice issued Monday 19 September 2016; call-in expires at midnight on Friday 23 September 2016'],
  ['Published at 5pm on 19 September 2016. Midnight on Friday, 23 September 2016'],
  ['Decision taken at 2.00 p.m. on 15 September 2016, to be called in by midnight on Friday, 23 September 2016'],
  ['Cabinet, 15 September 2016. Midnight on Friday, 23 September 2016'],
  ['Requests must be made to the Monitoring Officer by midnight on Friday, 23 September 2016'],
  ['Midnight on Friday, 23 September 2016 (published Monday, 19 September 2016)'],
  ['Midnight on Friday, 23 September 2016\n\nIt takes effect on Saturday, 24 September 2016'],
  ['Midnight at the end of Friday, 23 September 2016'],
  ['5.00pm, Midnight 23 September 2016'],
  ['In accordance with Procedure Rule 15.20, midnight on Friday, 23 September 2016'],
  ['Friday 23 September 2016, published at 10.30am on 19 September 2016, at midnight'],
  ['Not applicable to item 2; for item 1 midnight on Friday, 23 September 2016'],
  ['Fifth working day after publication: Friday 23 September 2016'],
  ['5 working days from publication, Friday 23 September 2016'],
  ['5 working days from publication: midnight on Friday 23 September 2016'],
  ['Five working days following publication, i.e. Friday 23 September 2016'],
  ['5 working days after publication, 19 September 2016, which is Friday 23 September 2016'],
  ['5 working days after publication: 23 September 2016 (published 19 September 2016)'],
  ['Friday 23 September 2016, after which it is for immediate implementation'],
  ['23 September 2016. If not called in, the decision takes immediate effect'],
  ['Friday 23 September 2016 unless previously called in'],
  ['If not called in at midnight on Friday 23 September 2016 the work begins'],
  ['Call-in not later than Friday 23 September 2016'],
  ['Can be called in: 23 September 2016'],
  ['Called in by midnight on 23 September 2016'],
  ['5 working days after the date of publication: midnight 23 September 2016'],
  ['Five working days from the day of publication, i.e. 5.00 p.m. on 23 September 2016'],
  ['Originally Midnight on Thursday, 22 September 2016. Amended to Midnight on Friday, 23 September 2016.'],
  ['Midnight on Thursday, 22 September 2016, extended to Friday, 23 September 2016'],
  ['Midnight on Friday, 23 September 2016 (previously Thursday, 22 September 2016)'],
  ['Midnight on Friday, 23 September 2016 (extended from 5.00 p.m. on 22 September 2016)'],
  ['The meeting began at 4.30 p.m. on 15 September 2016. Call in by Midnight on Friday, 23 September 2016.'],
  ['5.00 p.m. on 19 September 2016 (publication); Midnight on Friday, 23 September 2016 (call in)'],
  ['Scrutiny will meet at 10.00 a.m. on 5 October 2016. Midnight on Friday, 23 September 2016'],
  ['Midnight on Friday, 23 September 2016. Any call-in will be heard by 10.00 a.m. on 5 October 2016'],
  ['5.00 p.m. on Friday, 23 September 2016. Members have until 5 October 2016 to reply.'],
  ['Decision of Cabinet: midnight on Friday, 23 September 2016'],
  ['5.00 p.m. on Friday, 23 September 2016. The decision will take effect at midnight on 24 September 2016.'],
  ['5.00 p.m. on Friday, 23 September 2016; it comes into force at midnight on 24 September 2016'],
  ['Midnight on 23 September 2016. The meeting of Scrutiny has been moved to 5 October 2016.'],
  ['Call in requests to Scrutiny Committee: 5.00 p.m. on 23 September 2016'],
  ['Deadline for requests to the Council - 23 September 2016'],
  ['Last day for call in by Council: Friday, 23 September 2016'],
  ['Recommendation to Council - 5 October 2016; resolution 2: midnight on Friday, 23 September 2016'],
])('%s ends on the 23rd', text => {
  expect(read(text)).toMatchObject({date: '2016-09-23', said: []})
})

it.each([
  ['midnight on Friday, 23 September 2016', '24:00'],
  ['Not later than 5.00 p.m. on Friday, 23 September 2016', '17:00'],
  ['Between 9.00 a.m. and 5.00 p.m. on Friday 23 September 2016', '17:00'],
  ['17.00 on Friday 23 September 2016 (published at 10.30am)', '17:00'],
  ['Friday 23 September 2016.........5.00pm', '17:00'],
  ['Published 19 September 2016 at 10.30am. Until Friday 23 September 2016', null],
  ['Friday, 23 September 2016 (see Rule 16.05)', null],
  ['5.00 on Friday 23 September 2016', null],
  ['5.00 o’clock on Friday 23 September 2016', null],
  ['23 September 2016 Midnight', '24:00'],
  ['23-Sep-16 noon', '12:00'],
  ['Fifth working day after publication: Friday 23 September 2016, 12 midnight', '24:00'],
  ['Fifth working day after publication: Friday 23 September 2016', null],
])('%s is at %s', (text, time) => {
  expect(read(text)).toMatchObject({date: '2016-09-23', time, said: []})
})

it.each([
  ['Not applicable - recommendation to Council on 5 October 2016'],
  ['N/A (see Council, 5 October 2016)'],
  ['Not subject to call in (urgent decision, agreed by the Chair of the Select Committee on 13 September 2016)'],
  ['Not subject to call-in: Council to decide on Wednesday 5 October 2016'],
  ['Urgent - call-in waived by the Chair of the Select Committee on 14 September 2016'],
  ['The call-in procedure does not apply: see the report of 13 September 2016'],
  ['Exempt from call-in. 13 September 2016'],
  ['This item cannot be called in as it was considered by Scrutiny on 6 September 2016'],
  ['Not available for call in - previously called in on 1 September 2016'],
  ['Call-in not permitted: see Council, 5 October 2016'],
  ['The call-in procedure was set aside by the Chair on 14 September 2016'],
  ['Call-in set aside at 5pm on 14 September 2016'],
  ['Call-in suspended, 14 September 2016'],
  ['For immediate implementation - 15 September 2016'],
  ['Immediate implementation - urgent decision 15 September 2016'],
  ['Decision implemented with immediate effect on 15 September 2016'],
  ['15 September 2016 (effective immediately)'],
  ['Called in on 21 September 2016'],
  ['Called in (by Councillor Heron) on 21 September 2016'],
  ['Called in at 3pm on 21 September 2016'],
  ['Called in by Cllr. Heron, 21 September 2016'],
  ['This decision has been called in (Councillor Heron, 21 September 2016)'],
  ['Five working days after publication 19 September 2016'],
  ['Five working days after the date of publication: 19 September 2016'],
  ['Within five working days of 16 September 2016'],
  ['Recommended to Council on 5 October 2016'],
  ['Within 5 working days of 19 September 2016'],
  ['5 working days from Monday 19 September 2016'],
  ['Published 19 September 2016'],
  ['Midnight between Friday 23rd and Saturday 24th September 2016'],
  ['Midnight on Friday 23rd/Saturday 24th September 2016'],
  ['By midnight 23/24 September 2016'],
  ['Midnight on l7th September 2016'],
  ['Midnight between Friday 23 September 2016 and Saturday 24 September 2016'],
  ['Between midnight on Friday 23rd and midnight on Saturday 24th September 2016'],
  ['5 working days before 5 October 2016'],
  ['Subject to Council approval on 5 October 2016'],
  ['Recommendation to Council - 5 October 2016'],
  ['Council decision, 5 October 2016'],
  ['Full Council: 5 October 2016'],
  ['Full Council: 7.00 p.m. on 5 October 2016'],
  ['Council - 05/10/2016'],
  ['Decision of Council \u2013 5 October 2016'],
  ['For Council (5 October 2016)'],
  ['Awaits the Council\u2019s decision on 5 October 2016'],
])('%s states no deadline that can be read', text => {
  expect(read(text)).toMatchObject({date: null, time: null, said: ['date-missing']})
})

it.each([
  ['Friday midnight, 23 September 2016', []],
  ['Thursday midnight, 23 September 2016', ['weekday-mismatch']],
  ['Thursday at midnight on the 23 September 2016', ['weekday-mismatch']],
  ['Thursday, midnight 23 September 2016 (Friday)', []],
])('%s: %j', (text, said) => {
  expect(read(text)).toMatchObject({date: '2016-09-23', time: '24:00', said})
})

it('prints the day and the time that it takes', () => {
  const text = 'Published Monday 19 September 2016; until midnight on 23 September 2012 (Sunday).'
  expect(read(text)).toEqual({
    date: '2012-09-23',
    time: '24:00',
    said: [],
    printed: ['23 September 2012 (Sunday)', 'midnight'],
  })
})
