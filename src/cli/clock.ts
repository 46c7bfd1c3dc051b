/** Milliseconds that the process has run. `performance.now()` would do, if Node did not load more with it than a short run needs. */
export const now = (): number => process.uptime() * 1000
