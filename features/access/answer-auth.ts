import { type Auth, getAuth } from './auth'
import { orStoreRefusal } from './store-refusal'

/** As better-auth answers, which knows no answer for a database that takes nothing for the moment. */
export async function answerAuth(request: Request, auth: Auth = getAuth()): Promise<Response> {
  const answer = await orStoreRefusal(() => auth.handler(request))
  if (answer instanceof Response) return answer
  const { code } = answer
  return Response.json({ code }, { status: 503, headers: { 'Retry-After': '10' } })
}
