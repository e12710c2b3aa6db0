import { isBusy } from '@/db/turn'
import { type Auth, getAuth } from './auth'

/** As better-auth answers, which knows no answer for a database in which another process writes for long. */
export async function answerAuth(request: Request, auth: Auth = getAuth()): Promise<Response> {
  try {
    return await auth.handler(request)
  } catch (error) {
    if (!isBusy(error)) throw error
    return Response.json({ code: 'BUSY' }, { status: 503, headers: { 'Retry-After': '10' } })
  }
}
