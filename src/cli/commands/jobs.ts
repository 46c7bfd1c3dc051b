import {InvalidArgumentError, Option} from 'commander'

const most = 64

/** How many threads a command parses with. */
export const jobsOption = (): Option =>
  new Option('-j, --jobs <number>', `parse in so many threads, 1 to ${most}; worth it from a few thousand documents on`)
    .default(1)
    .argParser(value => {
      const jobs = Number(value)
      if (!Number.isInteger(jobs) || jobs < 1 || jobs > most)
        throw new InvalidArgumentError(`Expected a whole number from 1 to ${most}.`)
      return jobs
    })
