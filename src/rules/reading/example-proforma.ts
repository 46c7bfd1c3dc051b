/** The example record of the rules as a document that reading has nothing to say of. All of it is invented. */
const proforma = `STOCKTON-ON-TEES BOROUGH COUNCIL
CABINET RECOMMENDATIONS
PROFORMA
Cabinet Meeting 9th October 2014

1. Title of Item/Report
Boating Lake

2. Record of the Decision
Consideration was given to a report on the boating lake.

RESOLVED that:-

1. The lake be dredged.
2. The jetty be mended.

3. Reasons for the Decision
To keep the lake open and safe.

4. Alternative Options Considered and Rejected
None

5. Declared (Cabinet Member) Conflicts of Interest
None

6. Details of any Dispensations
N/A

7. Date and Time by which Call In must be executed
Midnight on Friday, 17th October 2014

Proper Officer 13 October 2014
`

/** What stands in the example, and what to print instead. */
export type Edit = readonly [printed: string, instead: string]

/** The example proforma with some of its lines printed otherwise. */
export const exampleProforma = (...edits: readonly Edit[]): string =>
  edits.reduce((text, [printed, instead]) => text.replace(printed, () => instead), proforma)
