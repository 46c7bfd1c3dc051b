import type {Random} from './random.js'

/** Every name is invented. */
const streets = words(
  'Quill Lane|Thistle Street|Ash Lane|Tallow Row|Fuller Street|Heron Walk|Cobbler Yard|Linnet Close',
)
const places = words(
  'Larkfield|Mossdale|Brambleby|Nether Tansy|Hobwick|Cold Orrin|Saltwell End|Pinder Green|Withy Bank',
)
const things = words(
  'lamps|footpaths|drains|allotments|bus shelters|bridges|play areas|market stalls|benches|boat houses|hedges|libraries',
)
const people = words(
  'Mrs Tansy Oldroyd|Mr Jory Whitlow|Councillor Penrose|Councillor Fairlamb|Ms Idony Orwin|Dr Hew Marrable|Mr Piers Udale',
)
const firms = words('Orwin & Fairlamb|Udale & Daughters|Tansy & Hew|Marrable & Penrose|Whitlow & Partners')
const bodies = words(
  'the Works Committee|the Friends of the Path|the Larkfield Forum|the Head of Planning|the Parish Council|the Tenants’ Panel',
)
const months = words('January|March|April|June|July|September|October|November')
const reasons = words(
  'the storm|the new timetable|a wet winter|the census|the closure of the mill|higher prices|the fair',
)
const states = words(
  'out of use|beyond repair|well liked|older than was thought|in good order|hardly known|short of staff',
)
const deeds = words('mended|inspected|moved|painted|closed at night|let for five years|opened to all|cleared of leaves')
const views = words('hopeful|doubtful|of two minds|pleased|concerned about the cost|in favour|not persuaded')

type Say = (random: Random) => string
const money = (random: Random) => `£${random.from(1, 989)},${String(random.from(0, 999)).padStart(3, '0')}`
const place = (random: Random) => `${random.pick(streets)} in ${random.pick(places)}`

/** What members heard and said: whole sentences, each with a figure of its own, which no other file repeats. */
const told: readonly [Say, ...Say[]] = [
  r => `Members considered a report on ${r.from(3, 940)} ${r.pick(things)} around ${place(r)}.`,
  r => `It was explained that ${r.from(12, 988)} residents of ${r.pick(places)} had written since ${r.pick(reasons)}.`,
  r => `The cost had been put at ${money(r)}, of which ${money(r)} would be met by ${r.pick(bodies)}.`,
  r => `${r.pick(people)} reported that ${r.from(2, 99)} per cent of the ${r.pick(things)} were ${r.pick(states)}.`,
  r =>
    `Since ${r.pick(reasons)}, the ${r.pick(things)} near ${place(r)} had been ${r.pick(states)} on ${r.from(4, 170)} days.`,
  r => `Cabinet noted that ${r.pick(bodies)} had met ${r.from(2, 40)} times and was ${r.pick(views)}.`,
  r =>
    `A count in ${r.pick(months)} had found ${r.from(101, 9870)} visitors, against ${r.from(101, 9870)} the year before.`,
  r =>
    `Work by ${r.pick(firms)} would take ${r.from(3, 60)} weeks and would begin in ${r.pick(months)}, weather permitting.`,
  r =>
    `Members asked whether the ${r.pick(things)} of ${r.pick(places)} could be ${r.pick(deeds)} for less than ${money(r)}.`,
  r =>
    `In answer, ${r.pick(people)} said that ${r.from(5, 95)} of them had been ${r.pick(deeds)} already, at ${money(r)} each.`,
  r => `Consideration was given to the ${r.from(2, 19)} options which ${r.pick(firms)} had drawn up for ${place(r)}.`,
  r =>
    `The ward’s ${r.from(3, 88)} schools, among them that of ${r.pick(places)}, were ${r.pick(views)}; ${r.from(2, 30)} had not answered.`,
]

/** What is decided, as it follows `RESOLVED that`. */
const decided: readonly [Say, ...Say[]] = [
  r => `the ${r.from(2, 96)} ${r.pick(things)} at ${place(r)} be ${r.pick(deeds)}.`,
  r => `a sum of ${money(r)} be set aside for the ${r.pick(things)} of ${r.pick(places)}.`,
  r =>
    `${r.pick(bodies)} be asked to report in ${r.pick(months)} on the ${r.from(3, 60)} ${r.pick(things)} that are ${r.pick(states)}.`,
  r => `the offer of ${r.pick(firms)}, of ${money(r)}, be accepted.`,
  r => `${r.pick(people)} be thanked for ${r.from(2, 40)} years of work for ${r.pick(places)}.`,
]

/** Rows of a list, which end as the list goes on. */
const listed: readonly [Say, ...Say[]] = [
  r => `${r.pick(places)} had ${r.from(3, 480)} ${r.pick(things)}`,
  r => `${r.from(3, 480)} ${r.pick(things)} near ${place(r)} were ${r.pick(states)}`,
  r => `${money(r)} had been spent by ${r.pick(bodies)}`,
]

/** Sentences of invented council business. */
export const sentences = {
  title: (r: Random) => `${r.pick(capitals)} at ${place(r)}: ${r.pick(stages)} ${r.from(1, 400)}`,
  told: (r: Random) => r.pick(told)(r),
  decided: (r: Random) => r.pick(decided)(r),
  listed: (r: Random) => r.pick(listed)(r),
  /** Always with an ampersand. */
  reason: (r: Random) =>
    `To keep the ${r.from(3, 940)} ${r.pick(things)} of ${r.pick(places)} in use, as ${r.pick(firms)} had advised in ${r.pick(months)}.`,
  option: (r: Random) => `Leaving the ${r.from(3, 940)} ${r.pick(things)} of ${r.pick(places)} as they were.`,
  interest: (r: Random) =>
    `${r.pick(people)} declared a personal interest as the owner of ${r.from(2, 90)} acres in ${r.pick(places)}.`,
}

const capitals = words('Lamps|Footpaths|Drains|Allotments|Bus Shelters|Play Areas|Market Stalls|Benches|Libraries')
const stages = words('Review|Tenders, Lot|Half-Year Report|Consultation|Final Report')

function words(list: string): readonly [string, ...string[]] {
  const [first = '', ...rest] = list.split('|')
  return [first, ...rest]
}
