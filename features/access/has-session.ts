import type { IncomingHttpHeaders } from 'node:http'
import type { Auth } from './auth'

/** Whether a request bears a session that stands; a cookie alone is no more than a claim. */
export async function hasSession(auth: Auth, { cookie = '' }: IncomingHttpHeaders) {
  const headers = new Headers({ cookie })
  return (await auth.api.getSession({ headers, query: { disableRefresh: true } })) !== null
}
