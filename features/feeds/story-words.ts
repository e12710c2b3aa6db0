import { createTranslator } from 'next-intl'
import type { Edition } from '@/components/story/edition'
import { machineCredit } from '@/components/story/machine-credit'
import { formatDateTime } from '@/lib/dates'
import { allMessages } from '@/lib/i18n/all-messages'
import { inLocale } from '@/lib/i18n/locales'
import type { StoryWords } from './story-markup'

/** The words around a story's text, in its language. */
export function storyWords(edition: Edition, timeZone: string): StoryWords {
  const { locale, source } = edition
  const t = createTranslator({ locale, messages: allMessages[locale] })
  const name = source && (inLocale(source.name, locale)?.value ?? source.slug)
  return {
    corrections: t('story.corrections'),
    machine: machineCredit(edition),
    source: name && t('parallel.source', { name }),
    watch: (player) => t('story.embed.watch', { player }),
    download: t('story.embed.download'),
    transcript: t('story.embed.transcript'),
    dateOf: (iso) => formatDateTime(iso, locale, timeZone),
  }
}
