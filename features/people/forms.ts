import { z } from 'zod'
import { roles } from '@/db/roles'
import { longestPassword, shortestPassword } from './password-rules'

/** What can be wrong with a field, as a key of `newsroom.faults`. */
export type FieldFault =
  | 'required'
  | 'email'
  | 'passwordShort'
  | 'passwordLong'
  | 'tooLong'
  | 'webAddress'
  | 'unknown'

const name = z.string().trim().min(1, 'required').max(80, 'tooLong')
const email = z.string().trim().min(1, 'required').pipe(z.email('email').max(254, 'tooLong'))
const password = z
  .string()
  .min(1, 'required')
  .min(shortestPassword, 'passwordShort')
  .max(longestPassword, 'passwordLong')

export const acceptanceSchema = z.object({ token: z.string(), name, email, password })
export const invitationSchema = z.object({ email, role: z.enum(roles, 'required') })
export const nameSchema = z.object({ name })

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
  'tooLong',
  'webAddress',
] as const

function asFault(message: string): FieldFault {
  return known.find((fault) => fault === message) ?? 'unknown'
}
