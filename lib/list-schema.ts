import { z } from 'zod'

/**
 * A list of such values, of which nothing is looked at behind the first fault: to say of a hundred
 * thousand what is wrong with each takes seconds.
 */
export function listOf<Schema extends z.ZodType>(schema: Schema) {
  return z.array(z.unknown()).transform((values, context): z.output<Schema>[] => {
    const parsed: z.output<Schema>[] = []
    for (const [index, value] of values.entries()) {
      const read = schema.safeParse(value)
      if (!read.success) {
        for (const { message, path } of read.error.issues) {
          context.issues.push({ code: 'custom', message, input: value, path: [index, ...path] })
        }
        return z.NEVER
      }
      parsed.push(read.data)
    }
    return parsed
  })
}
