/** A whole numbered proforma of invented content; `title` tells one from another. */
export const proforma = (title: string): string => `STOCKTON-ON-TEES BOROUGH COUNCIL

CABINET RECOMMENDATIONS

PROFORMA

Cabinet Meeting.....12th March 2015

1. Title of Item/Report

${title}

2. Record of the Decision

Cabinet considered a report about the lamps in Quill Lane.

RESOLVED that:-

1. The lamps be mended.

2. Mrs Tansy Oldroyd be thanked.

3. Reasons for the Decision

To light the way to Bramble Hill School.

4. Alternative Options Considered and Rejected

None

5. Declared (Cabinet Member) Conflicts of Interest

None

6. Details of any Dispensations

N/A

7. Date and Time by which Call In must be executed

Midnight on Friday, 20th March 2015

Proper Officer 16 March 2015
`
