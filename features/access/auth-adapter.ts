import type { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { patiently } from '@/db/turn'

type MakeAdapter = ReturnType<typeof drizzleAdapter>

const statements = new Set([
  'create',
  'update',
  'updateMany',
  'delete',
  'deleteMany',
  'consumeOne',
  'incrementOne',
])

/** better-auth writes statement by statement; each waits for other processes without blocking readers. */
export function inTurnWithOthers(make: MakeAdapter): MakeAdapter {
  return (options) => {
    const waiting: ReturnType<MakeAdapter> = new Proxy(make(options), {
      get(adapter, name, receiver) {
        const value = Reflect.get(adapter, name, receiver)
        if (typeof value !== 'function') return value
        // There are no transactions here: what would run in one runs with this adapter.
        if (name === 'transaction') return (run: (adapter: unknown) => unknown) => run(waiting)
        if (!statements.has(String(name))) return value
        return (...args: unknown[]) => patiently(async () => value.apply(adapter, args))
      },
    })
    return waiting
  }
}
