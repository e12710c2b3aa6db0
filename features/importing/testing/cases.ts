import { existsSync } from 'node:fs'

/** Where the inputs that went wrong once lie; tests of them are skipped where they are missing. */
export const cases = process.env.DIPTYCH_CASES ?? '../shared/cases'
export const areCasesThere = existsSync(cases)
