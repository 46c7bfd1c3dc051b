import fc from 'fast-check'

/** An ISO day from 2006 to 2026, in which proformas were written. */
export const day = fc
  .integer({min: Date.UTC(2006, 0, 1) / 86_400_000, max: Date.UTC(2026, 11, 31) / 86_400_000})
  .map(days => new Date(days * 86_400_000).toISOString().slice(0, 10))
