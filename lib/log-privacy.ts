/** What a line of the log says instead of what would tell of a person, or let somebody in. */
const hidden = '…'

/** As deep as anything is written. */
const deepest = 6

/**
 * Fields as they may be written into a log, where many read them and nothing is ever taken out: no
 * query of an address, no mail address, no link that lets its holder in, none of the values that
 * a statement was run with. Errors become plain objects.
 */
export function withoutPersons<Value>(value: Value): Value
export function withoutPersons(value: unknown): unknown {
  return plain(value, 0)
}

function plain(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return withoutPersonsInText(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= deepest) return hidden
  if (value instanceof Error) return ofError(value, depth)
  if (Array.isArray(value)) return value.map((one) => plain(one, depth + 1))
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  const entries = Object.entries(value)
  return Object.fromEntries(
    entries.map(([name, one]) => [name, secret.test(name) ? hidden : plain(one, depth + 1)]),
  )
}

const secret = /^(?:authorization|cookie|set-cookie|password|secret|token)$/iu

const personal = [
  // The query of an address: what somebody searched for, or a token.
  { form: /\?[\p{L}\p{N}_%.~-]\S*/gu, instead: `?${hidden}` },
  // The same behind an address, whatever it begins with.
  { form: /(?<=[\p{L}\p{N}/_-])\?\S+/gu, instead: `?${hidden}` },
  // Whom an address is asked in the name of, and by which password.
  { form: /(?<=:\/\/)[^\s/@]{1,200}@/gu, instead: `${hidden}@` },
  // Whoever has it may read a draft.
  { form: /\/preview\/link\/[^\s/]+/gu, instead: `/preview/link/${hidden}` },
  {
    form: /[\p{L}\p{N}._+%-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/gu,
    instead: hidden,
  },
]

function withoutPersonsInText(text: string): string {
  return personal.reduce((told, { form, instead }) => told.replace(form, instead), text)
}

/** What else stands on an error is its library's own, and may be whatever was asked. */
function ofError(error: Error, depth: number) {
  const { name, message, stack = '', cause } = error
  const told = withoutValues(error)
  return {
    name,
    message: withoutPersonsInText(told),
    ...('code' in error && { code: plain(error.code, depth + 1) }),
    ...('digest' in error && { digest: plain(error.digest, depth + 1) }),
    // It begins with the message.
    stack: withoutPersonsInText(stack.replace(message, () => told)),
    ...(cause !== undefined && { cause: plain(cause, depth + 1) }),
  }
}

/** The message of an error; that of a failed statement without what it was run with. */
function withoutValues(error: Error): string {
  if (!('query' in error && 'params' in error)) return error.message
  return `Failed query: ${error.query}`
}
