import { z } from 'zod'
import { getPreciseReader, type Tx } from '@/db/client'
import { openToAll, Problem, problemAnswer } from '@/features/api/problem'
import { getEdition } from '@/features/editions/published'
import type { Env } from '@/lib/env'
import { oembedOf, oembedXml } from './oembed'
import { storyAtUrl } from './story-address'

type Settings = Pick<Env, 'SITE_URL' | 'DATA_DIR' | 'TIME_ZONE'>

const pixels = z.coerce.number().int().positive().optional()
const room = z.object({ maxwidth: pixels, maxheight: pixels })

/** Answers an oEmbed consumer, refusing with the statuses that oembed.com names in 2.3.4. */
export function answerOembed(
  query: URLSearchParams,
  settings: Settings,
  db: Tx = getPreciseReader(),
): Response {
  const url = query.get('url')
  const format = query.get('format') ?? 'json'
  const asked = room.safeParse(Object.fromEntries(query))
  if (!url) return refuse(400, 'url: the address of a story is missing')
  if (!asked.success) return refuse(400, 'maxwidth and maxheight are whole numbers of pixels')
  if (format !== 'json' && format !== 'xml') return refuse(501, 'format: json or xml')
  const story = storyAtUrl(url, settings.SITE_URL)
  const found = story && getEdition(story.locale, story.number, db)
  if (found?.status !== 'live') return refuse(404, 'url: no story is at this address')
  const { maxwidth: maxWidth, maxheight: maxHeight } = asked.data
  const answer = oembedOf(found.edition, { maxWidth, maxHeight }, settings)
  if (format === 'json') return Response.json(answer, { headers: openToAll })
  const headers = { ...openToAll, 'Content-Type': 'text/xml; charset=utf-8' }
  return new Response(oembedXml(answer), { headers })
}

const refuse = (status: 400 | 404 | 501, detail: string) =>
  problemAnswer(new Problem(status, detail))
