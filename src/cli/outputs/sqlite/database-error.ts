/** What SQLite refused, or could not hold, in its own words; anything else that is thrown is a fault of ours. */
export class DatabaseError extends Error {}
