/** From which severity on `check` exits with 1. Apart from the schema, which the list of commands need not load. */
export const failOnLevels = ['error', 'warning', 'never'] as const

export type FailOn = (typeof failOnLevels)[number]
