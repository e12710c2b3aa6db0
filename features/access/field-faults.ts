import type { z } from 'zod'

/** What can be wrong with a field, as a key of `newsroom.faults`. */
export type FieldFault =
  | 'required'
  | 'email'
  | 'passwordShort'
  | 'passwordLong'
  | 'passwordCommon'
  | 'tooLong'
  | 'webAddress'
  | 'unknown'

/** The first fault of each field, by its name. */
export function faultsOf(error: z.ZodError): Record<string, FieldFault> {
  const faults: Record<string, FieldFault> = {}
  for (const { path, message } of error.issues) faults[String(path[0])] ??= asFault(message)
  return faults
}

const known = [
  'required',
  'email',
  'passwordShort',
  'passwordLong',
  'passwordCommon',
  'tooLong',
  'webAddress',
] as const

function asFault(message: string): FieldFault {
  return known.find((fault) => fault === message) ?? 'unknown'
}
