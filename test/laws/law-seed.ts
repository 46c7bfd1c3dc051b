/** Where the random records begin; fixed, so that a run that failed fails again. */
export const lawSeed = Number(process.env.LAW_SEED ?? 1)
