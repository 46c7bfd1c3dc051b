import fc from 'fast-check'
import {day} from './arbitrary-day.js'
import type {ModelCallIn} from './model-record.js'
import {printDay} from './print-day.js'

const onDay = (before: string, after: string, time: string | null, weekday: boolean) =>
  fc.tuple(day, fc.boolean()).map(
    ([date, ordinal]): ModelCallIn => ({
      status: 'stated',
      text: `${before}${printDay(date, {ordinal, padded: false, weekday})}${after}`,
      date,
      time,
    }),
  )

/** Every form that has been seen in print, and clock times. */
export const callIn: fc.Arbitrary<ModelCallIn> = fc.oneof(
  onDay('Midnight on ', '', '24:00', true),
  onDay('Midnight on ', '', '24:00', false),
  onDay('Midnight, ', '', '24:00', false),
  onDay('Midnight, ', '.', '24:00', false),
  onDay('Midnight ', '', '24:00', true),
  onDay('Not later than Midnight on ', '', '24:00', true),
  onDay('5.00 p.m. on ', '', '17:00', true),
  onDay('9.30 a.m. on ', '', '09:30', false),
  onDay('5pm on ', '.', '17:00', true),
  onDay('12 noon on ', '', '12:00', false),
  onDay('12.noon on ', '', '12:00', true),
  onDay('1700 hours on ', '', '17:00', true),
  onDay('', ' at 17.00.', '17:00', true),
  onDay('5.00 on ', '', null, false),
  onDay('', '', null, true),
  onDay('Published 3 January 2006. Midnight on ', '', '24:00', true),
  onDay('In line with Rule 15.20, midnight on ', '', '24:00', true),
  fc.constantFrom<ModelCallIn>(
    {status: 'not-applicable', text: 'Not applicable', date: null, time: null},
    {status: 'not-applicable', text: 'N/A', date: null, time: null},
    {status: 'stated', text: 'To be confirmed.', date: null, time: null},
    {status: 'stated', text: 'Not applicable - Council, 5 October 2016', date: null, time: null},
    {status: 'stated', text: 'Within 5 working days of 3 January 2006', date: null, time: null},
    {status: 'blank', text: null, date: null, time: null},
    {status: 'missing', text: null, date: null, time: null},
  ),
)
