/** The version of the record's schema; every record carries it. */
export const schemaVersion = '1.0.0'

/** The name of that schema in the world: a name, not an address, so that it holds wherever the schema is kept. */
export const schemaId = `urn:decision-proformas:schema:${schemaVersion}`
