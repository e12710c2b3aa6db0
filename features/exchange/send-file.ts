import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { getReader } from '@/db/client'
import { can } from '@/features/access/policy'
import { currentPerson } from '@/features/access/session'
import { latestRevision } from '@/features/stories/revisions'
import { getStoryHead } from '@/features/stories/story-head'
import { locales } from '@/lib/i18n/locales'
import { makeFile } from './make-file'
import { writeXliff } from './xliff/write-xliff'

const asked = z
  .object({
    number: z.coerce.number().int().positive(),
    file: z.enum(['translation.xlf']),
    from: z.enum(locales),
    to: z.enum(locales),
    only: z.string().optional(),
  })
  .refine(({ from, to }) => from !== to)

type Params = { number: string; file: string }

/** Answers a colleague with a story, or parts of it, as a file for a translator. */
export async function sendFile(params: Params, query: URLSearchParams): Promise<Response> {
  const person = await currentPerson()
  if (!person) return without(401)
  const read = asked.safeParse({ ...Object.fromEntries(query), ...params })
  if (!read.success) return without(404)
  const { number, from, to, only } = read.data
  const db = getReader()
  const story = getStoryHead(number, db)
  const revision = story && latestRevision(db, story.id)
  if (!revision) return without(404)
  if (!can(person, 'story.read', story.subject)) return without(403)
  const t = await getTranslations({ locale: to, namespace: 'newsroom.exchange' })
  const file = makeFile(db, {
    story: { id: story.id, number, isLive: story.subject.state === 'live' },
    content: revision.content,
    ids: only === undefined ? null : only.split(' '),
    behindNote: t('behindNote'),
    ...{ from, to },
  })
  return new Response(writeXliff(file), {
    headers: {
      'Content-Type': 'application/xliff+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="story-${number}-${from}-${to}.xlf"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}

const without = (status: 401 | 403 | 404) =>
  new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })
