import type { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { hashToken } from './tokens'

type MakeAdapter = ReturnType<typeof drizzleAdapter>
type Condition = { field: string; value: unknown }
type Asked = { model: string; where?: Condition[]; data?: { token?: unknown } }

/**
 * Has the database hold hashes of the sessions' tokens and nothing that would open one. Who brings a token is
 * found by its hash and gets back what they brought; in a list of somebody's sessions there are hashes alone,
 * which open and end none.
 */
export function withHashedSessions(make: MakeAdapter): MakeAdapter {
  return (options) =>
    new Proxy(make(options), {
      get(adapter, name, receiver) {
        const value = Reflect.get(adapter, name, receiver)
        if (typeof value !== 'function' || name === 'transaction') return value
        return async (asked: Asked, ...rest: unknown[]) => {
          if (asked?.model !== 'session') return value.call(adapter, asked, ...rest)
          const tokens = new Map<string, string>()
          const answer = await value.call(adapter, hashed(asked, tokens), ...rest)
          return inPlain(answer, tokens)
        }
      },
    })
}

function hashed(asked: Asked, tokens: Map<string, string>): Asked {
  function hash(token: unknown): unknown {
    if (typeof token !== 'string') return token
    const stored = hashToken(token)
    tokens.set(stored, token)
    return stored
  }
  const hashAll = (value: unknown) => (Array.isArray(value) ? value.map(hash) : hash(value))
  return {
    ...asked,
    ...(asked.where && {
      where: asked.where.map((condition) =>
        condition.field === 'token' ? { ...condition, value: hashAll(condition.value) } : condition,
      ),
    }),
    ...(asked.data &&
      'token' in asked.data && {
        data: { ...asked.data, token: hash(asked.data.token) },
      }),
  }
}

function inPlain(answer: unknown, tokens: Map<string, string>): unknown {
  if (Array.isArray(answer)) return answer.map((row) => inPlain(row, tokens))
  if (typeof answer !== 'object' || answer === null || !('token' in answer)) return answer
  return { ...answer, token: tokens.get(String(answer.token)) ?? answer.token }
}
