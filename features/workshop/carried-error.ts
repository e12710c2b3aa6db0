/** What of an error goes from one process to another: its code too, by which the disk and SQLite name a fault. */
export type CarriedError = { message: string; stack: string | undefined; code: string | undefined }

export function carried(error: unknown): CarriedError {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  return { message, stack, code }
}

export function asError({ message, stack, code }: CarriedError): Error {
  return Object.assign(new Error(message), { stack, ...(code !== undefined && { code }) })
}
