import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { getReader } from '@/db/client'
import { can } from '@/features/access/policy'
import { currentPerson } from '@/features/access/session'
import { latestRevision } from '@/features/stories/revisions'
import { getStoryHead, headlineFor } from '@/features/stories/story-head'
import { attachment, withoutFile } from '@/lib/file-answers'
import { locales } from '@/lib/i18n/locales'
import { exchangeFormats } from './export-path'
import { makeFile } from './make-file'
import { writeWord } from './word/write-word'
import { writeXliff } from './xliff/write-xliff'

const asked = z
  .object({
    number: z.coerce.number().int().positive(),
    file: z.enum(exchangeFormats.map((format) => `translation.${format}` as const)),
    from: z.enum(locales),
    to: z.enum(locales),
    only: z.string().optional(),
  })
  .refine(({ from, to }) => from !== to)

type Params = { number: string; file: string }

/** Answers a colleague with a story, or parts of it, as a file for a translator. */
export async function sendFile(params: Params, query: URLSearchParams): Promise<Response> {
  const person = await currentPerson()
  if (!person) return withoutFile(401)
  const read = asked.safeParse({ ...Object.fromEntries(query), ...params })
  if (!read.success) return withoutFile(404)
  const { number, file: name, from, to, only } = read.data
  const db = getReader()
  const story = getStoryHead(number, db)
  const revision = story && latestRevision(db, story.id)
  if (!revision) return withoutFile(404)
  if (!can(person, 'story.read', story.subject)) return withoutFile(403)
  const t = await getTranslations({ locale: to, namespace: 'newsroom.exchange' })
  const file = makeFile(db, {
    story: { id: story.id, number },
    content: revision.content,
    ids: only === undefined ? null : only.split(' '),
    behindNote: t('behindNote'),
    draftNote: t('draftNote'),
    ...{ from, to },
  })
  const stem = `story-${number}-${from}-${to}`
  if (name === 'translation.xlf') {
    return attachment(`${stem}.xlf`, 'application/xliff+xml; charset=utf-8', writeXliff(file))
  }
  const languages = await getTranslations({ locale: to, namespace: 'languages' })
  const headline = headlineFor(story, from) ?? t('untitled', { number })
  const document = await writeWord(file, {
    title: t('titleOf', { headline }),
    reference: t('reference'),
    ...{ source: languages(from), target: languages(to) },
  })
  return attachment(`${stem}.docx`, wordType, new Uint8Array(document))
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
