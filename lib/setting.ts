import { z } from 'zod'

/** A setting as a text of the environment, absent or empty where the default counts. */
export function setting<T extends z.ZodType>(absent: string, type: T, allowed: string) {
  return z
    .string()
    .optional()
    .transform((text, context): z.output<T> => {
      const read = type.safeParse(text || absent)
      if (read.success) return read.data
      context.addIssue(`is "${text}" and has to be ${allowed}`)
      return z.NEVER
    })
}

export const webAddress = z.url({ protocol: /^https?$/u })
