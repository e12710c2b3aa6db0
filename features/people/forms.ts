import { z } from 'zod'
import { roles } from '@/db/roles'
import { longestPassword, shortestPassword } from '@/lib/password-rules'

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
