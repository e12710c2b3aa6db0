'use client'

import { useTranslations } from 'next-intl'
import type { StoryContent } from '@/db/content'
import { blocksIn } from '@/db/panels'
import type { NamedChoice, Vocabulary } from '@/features/editor/fields/shared-fields'
import type { Conflict } from '@/features/passages/conflict'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { LeadPictureText } from './lead-picture-text'
import { PanelText } from './panel-text'

type Props = {
  content: StoryContent
  conflict: Conflict
  vocabulary: Vocabulary
  /** The language of the newsroom's own words. */
  locale: Locale
}

/** What one version says at a place that two people changed. */
export function ConflictText({ content, conflict, vocabulary, locale }: Props) {
  const t = useTranslations('newsroom.editor')
  const { passageId, field } = conflict
  if (passageId !== null) {
    const passage = content.passages.find(({ id }) => id === passageId)
    const blocks = passage && conflict.locale ? blocksIn(passage.panels, conflict.locale) : []
    const empty = passage ? t('conflict.empty') : t('conflict.deleted')
    return <PanelText blocks={blocks} locale={conflict.locale ?? locale} empty={empty} />
  }
  if (field === 'leadPicture') {
    const { leadPicture } = content
    return leadPicture ? (
      <LeadPictureText picture={leadPicture} languages={conflict.locale} />
    ) : (
      <p className="editor-nothing">{t('shared.none')}</p>
    )
  }
  const text = fieldText(content, conflict, vocabulary, locale)
  return text ? <p>{text}</p> : <p className="editor-nothing">{t('conflict.empty')}</p>
}

function fieldText(
  content: StoryContent,
  conflict: Conflict,
  { sections, sources }: Vocabulary,
  locale: Locale,
): string | null {
  switch (conflict.field) {
    case 'sectionId':
      return nameOf(sections, content.sectionId, locale)
    case 'sourceId':
      return nameOf(sources, content.sourceId, locale)
    case 'eventDate':
    case 'slug':
      return content[conflict.field]
    case 'headline':
    case 'standfirst':
    case 'byline':
    case 'translator':
      return (conflict.locale && content[conflict.field][conflict.locale]) ?? null
    default:
      return null
  }
}

function nameOf(choices: NamedChoice[], id: number | null, locale: Locale): string | null {
  const choice = choices.find((each) => each.id === id)
  return choice ? (inLocale(choice.name, locale)?.value ?? null) : null
}
