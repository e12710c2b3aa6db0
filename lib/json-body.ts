import { actionByteLimit } from './action-size'

/** What a page of ours sends; null where it is longer than any sends, undefined where it is no JSON. */
export async function jsonBody(request: Request): Promise<unknown> {
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
