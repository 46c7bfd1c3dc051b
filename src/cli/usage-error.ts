/** A command that cannot be carried out as it was given: status 2, this sentence, no work done. */
export class UsageError extends Error {}
