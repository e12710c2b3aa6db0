import { BadBackup } from './manifest'

/** Where backups lie, each under a name that tells its time. */
export interface Place {
  /** How a person would write the address of one. */
  addressOf(name: string): string
  /** Has a file made, and keeps it under the name. Gives its size. */
  keep(name: string, make: (file: string) => Promise<void>): Promise<number>
  /** Has something done with one as a file. Throws BadBackup where it is not there. */
  bring<T>(name: string, use: (file: string) => Promise<T>): Promise<T>
  /** The names of all files there. */
  list(): Promise<string[]>
  remove(name: string): Promise<void>
}

/** `diptych-20261128T221500Z.tar`: names in the order of time. */
export const nameAt = (now: Date): string =>
  `diptych-${now.toISOString().replaceAll(/[-:]|\.\d+/gu, '')}.tar`

const isBackupName = (name: string): boolean => /^diptych-\d{8}T\d{6}Z\.tar$/u.test(name)

/** The names of backups there, newest first. */
export async function listBackupNames(place: Place): Promise<string[]> {
  return (await place.list()).filter(isBackupName).sort().reverse()
}

/** The name of the newest. Throws BadBackup where there is none. */
export async function newestName(place: Place): Promise<string> {
  const [newest] = await listBackupNames(place)
  if (!newest) throw new BadBackup('missing')
  return newest
}
