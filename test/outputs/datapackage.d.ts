/** As much of the package's interface as the tests use; it brings no types. */
declare module 'datapackage' {
  export type Resource = {
    readonly name: string
    readonly valid: boolean
    readonly errors: readonly Error[]
    /** Reads every row by the schema; with `relations`, its foreign keys too. Rejects at the first that does not fit. */
    read(options: {keyed: true; relations?: boolean}): Promise<Record<string, unknown>[]>
  }
  export class Package {
    static load(descriptor: string, options?: {strict?: boolean}): Promise<Package>
    readonly valid: boolean
    readonly errors: readonly Error[]
    readonly resources: readonly Resource[]
  }
}
