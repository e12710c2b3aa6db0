import * as z from 'zod/mini'

/**
 * A list of such values, of which nothing is looked at behind the first fault: to say of a hundred
 * thousand what is wrong with each takes seconds.
 */
export function listOf<Schema extends z.core.$ZodType>(schema: Schema) {
  const parse = z.transform((values: unknown[], context): z.output<Schema>[] => {
    const parsed: z.output<Schema>[] = []
    for (const [index, value] of values.entries()) {
      const read = z.safeParse(schema, value)
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
  return z.pipe(z.array(z.unknown()), parse)
}
