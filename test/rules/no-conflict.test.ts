import {expect, it} from 'vitest'
import {declaresNoConflict} from '../../src/rules/no-conflict.js'

it.each([
  ['None declared.'],
  ['NONE DECLARED'],
  ['None were declared by Cabinet Members.'],
  ['No'],
  ['Nil return.'],
  ['No interests were declared.'],
  ['There were no declarations of interest.'],
  ['There were none.'],
  ['No disclosable pecuniary interests were declared in relation to this item.'],
  ['No personal/prejudicial interests'],
])('%s declares none', text => {
  expect(declaresNoConflict(text)).toBe(true)
})

it.each([
  [''],
  ['None, save that Councillor Orwin declared a personal interest.'],
  ['None save Councillor Orwin'],
  ['None other than a personal interest of a Member.'],
  ['No other interests were declared.'],
  ['None declared. Councillor Orwin left the meeting.'],
  ['None declared.\n\nCouncillor Orwin left the meeting.'],
  ['No pecuniary interests. Councillor Orwin declared a personal interest'],
  ['No pecuniary interests were declared but personal interests were.'],
  ['No pecuniary interests were declared; personal interests were declared.'],
  ['There were two declarations of interest.'],
  ['Councillor Orwin declared no interest.'],
  ['Nobody'],
  ['Not declared'],
])('%s may declare one', text => {
  expect(declaresNoConflict(text)).toBe(false)
})
