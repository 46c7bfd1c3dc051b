/** A number with its noun: `1 error`, `3 errors`. */
export const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
