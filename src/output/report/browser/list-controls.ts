import {numberWords} from '../../number-words.js'
import type {ReportIndex} from '../report-data.js'
import type {Query} from '../route.js'
import {sectionNames, sections} from '../sections.js'
import {element} from './element.js'

type Filter = 'year' | 'format' | 'code' | 'absent'
type Choice = readonly [value: string, words: string]

/** The search field and the filters above the list. */
export type ListControls = {readonly form: HTMLElement; readonly status: HTMLElement; set(query: Query): void}

/** `change` is called with what was asked for, the list's first page. */
export function listControls(index: ReportIndex, change: (asked: Partial<Query>) => void): ListControls {
  const search = element('input', {type: 'search', id: 'words', autocomplete: 'off', spellcheck: 'false'})
  search.addEventListener('input', () => change({words: search.value}))
  const filters = Object.entries(choices(index)).map(([name, {label, options}]) => {
    const select = element(
      'select',
      {id: `by-${name}`},
      ...options.map(([value, words]) => element('option', {value}, words)),
    )
    select.addEventListener('change', () => change({[name]: select.value}))
    return {name: name as Filter, select, field: field(label, select)} // the keys of choices are filters
  })
  const clear = element('button', {type: 'button', class: 'clear'}, 'Clear')
  clear.addEventListener('click', () => {
    change({words: '', year: '', format: '', code: '', absent: ''})
    search.focus()
  })
  const form = element(
    'div',
    {class: 'controls', role: 'search'},
    field('Words in the title, file or text', search),
    ...filters.map(one => one.field),
    clear,
  )
  return {
    form,
    status: element('p', {class: 'found', role: 'status'}),
    set(query) {
      if (search.value !== query.words) search.value = query.words
      for (const {name, select} of filters) select.value = query[name]
      const {words, year, format, code, absent} = query
      clear.disabled = words + year + format + code + absent === ''
    },
  }
}

const field = (label: string, input: HTMLElement): HTMLElement =>
  element('div', {class: 'field'}, element('label', {for: input.id}, label), input)

function choices({rows, severities}: ReportIndex): Record<Filter, {label: string; options: Choice[]}> {
  const years = [...new Set(rows.map(({meetingDate}) => meetingDate?.slice(0, 4) ?? 'none'))].sort()
  const formats = [...new Set(rows.map(({format}) => format))].sort()
  const count = (test: (row: (typeof rows)[number]) => boolean) => numberWords(rows.filter(test).length)
  return {
    year: {
      label: 'Year',
      options: [['', 'All years'], ...years.map((year): Choice => [year, year === 'none' ? 'No day' : year])],
    },
    format: {label: 'Form', options: [['', 'Both forms'], ...formats.map((format): Choice => [format, format])]},
    absent: {
      label: 'Sections',
      options: [
        ['', 'Whatever they hold'],
        ['none', 'Every section filled'],
        ...sectionNames
          .filter(name => rows.some(({absent}) => absent.includes(name)))
          .map(
            (name): Choice => [name, `Nothing of: ${sections[name]} (${count(({absent}) => absent.includes(name))})`],
          ),
      ],
    },
    code: {
      label: 'Messages',
      options: [
        ['', 'With or without'],
        ['any', 'With a message'],
        ...Object.keys(severities).map(
          (code): Choice => [code, `${code} (${count(({messages}) => code in messages)})`],
        ),
      ],
    },
  }
}
