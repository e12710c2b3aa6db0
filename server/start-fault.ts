import { DatabaseLost, RestoreUnfinished } from '@/db/data-folder'
import { NewerSchema } from '@/db/migrate'
import { codeOf, isDamage, isFull, isNotWritable } from '@/db/store-fault'
import { isBusy } from '@/db/turn'
import { SecretLost } from '@/features/access/secret'

/** What stops the start, and what to do about it, in one line; null where that is not known. */
export function startFault(error: unknown, dataDir: string): string | null {
  const here = `The data folder ${dataDir}`
  if (error instanceof DatabaseLost) {
    return `${here} holds ${error.traces.join(' and ')}, but its database diptych.sqlite is missing or empty. Bring it back from a backup; for a new newsroom, set DATA_DIR to an empty folder.`
  }
  if (error instanceof RestoreUnfinished) {
    return `${here} is empty, and a restore that did not end set aside ${error.aside.join(' and ')}. Restore again, or give that folder its name back; for a new newsroom, set DATA_DIR to another folder.`
  }
  if (error instanceof NewerSchema) {
    return `${here} was used by a newer version of Diptych. Start that version, or bring back the backup made before it first ran.`
  }
  if (error instanceof SecretLost) return error.message
  if (isBusy(error)) {
    return `Another process is writing to the database in ${dataDir}. Wait until it ends, or stop it, then start again.`
  }
  return faultByCode(codeOf(error), here)
}

function faultByCode(code: string, here: string): string | null {
  if (isDamage(code)) {
    return `${here} has a damaged database (${code}). Bring diptych.sqlite back from a backup, without the files -wal and -shm beside it; where there is none, sqlite3's command .recover saves what can be read.`
  }
  if (isFull(code)) {
    return `${here} is on a disk that is full. Make room on it, then start again.`
  }
  if (isNotWritable(code)) {
    return `${here} cannot be written (${code}). Give it, and everything in it, to whoever runs Diptych, on a disk that may be written; then start again.`
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return `${here} is no folder. Set DATA_DIR to one.`
  }
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO') {
    return `${here} is on a disk that fails (${code}). Check the disk, then bring the folder back from a backup.`
  }
  return null
}

/** Whether an error says that a disk takes nothing: it is full, or not to be written. */
export function isDiskShut(error: unknown): boolean {
  const code = codeOf(error)
  return isFull(code) || isNotWritable(code)
}
