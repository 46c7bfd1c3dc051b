/** The version of the record's schema; every record carries it. */
export const schemaVersion = '1.0.0'
