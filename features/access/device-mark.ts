import type { createAuthMiddleware } from 'better-auth/api'
import { knownForSeconds } from './known-devices'
import { newToken } from './tokens'

export type AuthContext = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]

/**
 * A browser's mark, by which an account knows it again: no session, and sent to the door alone, so
 * that whoever bears it still gets readers' pages from the cache.
 */
export async function readMark(context: AuthContext): Promise<string | null> {
  return (await context.getSignedCookie(cookieOf(context).name, context.context.secret)) || null
}

/** The mark that a browser has, or the one that it is now given; lasts its full time again in either case. */
export async function giveMark(context: AuthContext): Promise<string> {
  const { name, attributes } = cookieOf(context)
  const mark = (await readMark(context)) ?? newToken()
  await context.setSignedCookie(name, mark, context.context.secret, attributes)
  return mark
}

function cookieOf({ context }: AuthContext) {
  return context.createAuthCookie('device', { maxAge: knownForSeconds, path: '/api/auth' })
}
