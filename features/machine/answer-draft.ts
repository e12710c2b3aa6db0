import { send } from '@/features/access/door'
import { isFromHere } from '@/features/access/from-here'
import { jsonBody } from '@/lib/json-body'
import { draftPanel } from './errands'

/**
 * Answers a page with a machine's draft of a panel. No server action: a browser sends those one after
 * the other, and a save would wait for the machine.
 */
export async function answerDraft(request: Request): Promise<Response> {
  if (!isFromHere(request)) return answer(null, 403)
  const body = await jsonBody(request)
  if (body === null) return answer(null, 413)
  return answer(await send(draftPanel, body), 200)
}

const answer = (body: unknown, status: number) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
