import { send } from '@/features/access/door'
import { isFromHere } from '@/features/access/from-here'
import { jsonBody } from '@/lib/json-body'
import { checkStory, checkTexts } from './errands'

/**
 * Answers a page with what the rules find. No server action: a browser sends those one after the
 * other, and a save would wait for the dictionary.
 */
export async function answerChecks(what: string, request: Request): Promise<Response> {
  if (what !== 'story' && what !== 'texts') return answer(null, 404)
  if (!isFromHere(request)) return answer(null, 403)
  const body = await jsonBody(request)
  if (body === null) return answer(null, 413)
  const told = what === 'story' ? send(checkStory, body) : send(checkTexts, body)
  return answer(await told, 200)
}

const answer = (body: unknown, status: number) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
