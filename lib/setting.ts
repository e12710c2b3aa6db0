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

const secrets = new WeakSet<z.ZodType>()

/** The same for what opens a door: nothing that reads what strangers have made gets to see it. */
export function secretSetting<T extends z.ZodType>(absent: string, type: T, allowed: string) {
  const made = setting(absent, type, allowed)
  secrets.add(made)
  return made
}

export const isSecret = (made: z.ZodType) => secrets.has(made)

export const webAddress = z.url({ protocol: /^https?$/u })
