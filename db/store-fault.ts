/** Why the newsroom's disk or database takes nothing, whoever asks. */
export const storeFaults = ['disk-full', 'disk-shut', 'damaged-store'] as const

export type StoreFault = (typeof storeFaults)[number]

/** Which of them an error tells of, itself or by what it came from; null where it is something else. */
export function storeFault(error: unknown): StoreFault | null {
  return ofCode(codeOf(error))
}

function ofCode(code: string): StoreFault | null {
  if (isFull(code)) return 'disk-full'
  if (isNotWritable(code) || code.startsWith('SQLITE_IOERR') || code === 'EIO') return 'disk-shut'
  if (isDamage(code)) return 'damaged-store'
  return null
}

/** Where the index beside the log finds no room, SQLite blames the disk. */
export const isFull = (code: string) =>
  ['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT'].includes(code)

export const isNotWritable = (code: string) =>
  ['EACCES', 'EPERM', 'EROFS', 'SQLITE_CANTOPEN'].includes(code) ||
  code.startsWith('SQLITE_READONLY')

export const isDamage = (code: string) =>
  code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')

/** Of an error, or of what it came from. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}
