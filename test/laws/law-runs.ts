/** How often each law is tried: `LAW_RUNS=20000 LAW_SEED=7 npm test` tries harder, and elsewhere. */
export const lawRuns = Number(process.env.LAW_RUNS ?? 1000)
