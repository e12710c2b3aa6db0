import { z } from 'zod'
import { type Locale, languageTags, locales } from '@/lib/i18n/locales'

/** What the interface answers. The same schemas check every answer and describe it to others. */

const url = z.url({ protocol: /^https?$/u })
const time = z.iso.datetime().meta({ description: 'ISO 8601 in UTC' })
const locale = z.enum(locales)
const language = z
  .enum(Object.values(languageTags) as [string, ...string[]])
  .meta({ description: 'BCP 47' })
const slug = z.string().meta({ description: 'Names it in addresses and filters' })

const labelSchema = z.strictObject({ slug, name: z.string(), url }).meta({
  id: 'Label',
  description: 'A section, topic or source, in the language of the story that names it',
})

const pictureSchema = z
  .strictObject({
    url,
    type: z.literal('image/jpeg'),
    bytes: z.int().positive(),
    width: z.int().positive(),
    height: z.int().positive(),
    alt: z.string(),
  })
  .meta({ id: 'Picture' })

const editionSchema = z.strictObject({ locale, language, url }).meta({
  id: 'Translation',
  description: 'The same story in another language',
})

const summaryShape = {
  number: z.int().positive().meta({ description: 'The same in every language, and for good' }),
  locale,
  language,
  url,
  headline: z.string(),
  summary: z.string().meta({ description: 'The standfirst, else the first words' }),
  published: time,
  updated: time.meta({ description: 'Moved by updates and corrections' }),
  section: labelSchema.nullable(),
  topics: z.array(labelSchema),
  source: labelSchema.nullable(),
  byline: z.string().nullable(),
  translator: z.string().nullable(),
  machineTranslation: z
    .strictObject({ checkedBy: z.string().nullable() })
    .nullable()
    .meta({ description: 'That a machine translated it, and who has checked it' }),
  picture: pictureSchema.nullable(),
  translations: z.array(editionSchema),
}

export const summarySchema = z
  .strictObject(summaryShape)
  .meta({ id: 'StorySummary', description: 'A story in one language' })

const fullSchema = z
  .strictObject({
    ...summaryShape,
    standfirst: z.string().nullable(),
    eventDate: z.string().nullable().meta({ description: 'The day or instant of the event' }),
    html: z.string().meta({ description: 'The body, every address absolute' }),
    text: z.string().meta({ description: 'The body without markup, a paragraph a line' }),
    corrections: z.array(z.strictObject({ at: time, note: z.string() })),
  })
  .meta({ id: 'StoryEdition', description: 'A story in one language, whole' })

export const storyListSchema = z
  .strictObject({
    stories: z.array(summarySchema),
    next: url.nullable().meta({ description: 'The address of the next page; null on the last' }),
  })
  .meta({ id: 'StoryList' })

export const storySchema = z
  .strictObject({ number: z.int().positive(), editions: z.array(fullSchema).min(1) })
  .meta({ id: 'Story', description: 'A story in every language in which it is live' })

const perLocale = <T extends z.ZodType>(value: T) =>
  z.strictObject(Object.fromEntries(locales.map((name) => [name, value])) as Record<Locale, T>)

const termSchema = z
  .strictObject({
    slug,
    name: perLocale(z.string()).partial(),
    url: perLocale(url).meta({ description: 'Its page in each language' }),
    feed: perLocale(url).meta({ description: 'Its JSON Feed in each language' }),
  })
  .meta({ id: 'Term' })

export const sectionListSchema = z
  .strictObject({
    sections: z.array(
      z.strictObject({
        ...termSchema.shape,
        parent: slug.nullable().meta({ description: 'The section that it is part of' }),
      }),
    ),
  })
  .meta({ id: 'SectionList' })

export const topicListSchema = z
  .strictObject({ topics: z.array(termSchema) })
  .meta({ id: 'TopicList' })

export const sourceListSchema = z
  .strictObject({ sources: z.array(termSchema) })
  .meta({ id: 'SourceList' })

export const problemSchema = z
  .strictObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().optional(),
  })
  .meta({ id: 'Problem', description: 'What went wrong (RFC 9457)' })

export type StorySummary = z.infer<typeof summarySchema>
export type FullStory = z.infer<typeof fullSchema>
export type Term = z.infer<typeof termSchema>
