import { readFileSync } from 'node:fs'

/** What a process has used of the processor, in milliseconds; unknown where the system does not tell. */
export function processorTime(pid: number): number {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')
    const fields = rest.split(' ')
    // In hundredths of a second, as Linux counts on every machine of today.
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return Number.NaN
  }
}
