import { send } from '@/features/access/door'
import { isFromHere } from '@/features/access/from-here'
import { actionByteLimit } from '@/lib/action-size'
import { checkStory, checkTexts } from './errands'

/**
 * Answers a page with what the rules find. No server action: a browser sends those one after the
 * other, and a save would wait for the dictionary.
 */
export async function answerChecks(what: string, request: Request): Promise<Response> {
  if (what !== 'story' && what !== 'texts') return answer(null, 404)
  if (!isFromHere(request)) return answer(null, 403)
  const body = await bodyOf(request)
  if (body === null) return answer(null, 413)
  const told = what === 'story' ? send(checkStory, body) : send(checkTexts, body)
  return answer(await told, 200)
}

/** Null where it is longer than what any page sends; undefined where it is no JSON. */
async function bodyOf(request: Request): Promise<unknown> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength
    if (length > actionByteLimit) return null
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString()) ?? undefined
  } catch {
    return undefined
  }
}

const answer = (body: unknown, status: number) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
