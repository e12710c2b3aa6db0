'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { Topic } from '@/features/vocabulary/queries'
import { EntryRow } from './entry-row'
import { Part } from './part'
import { TopicDialog } from './topic-dialog'

export function TopicPart({ topics }: { topics: Topic[] }) {
  const t = useTranslations('newsroom.vocabulary')
  const locale = useLocale()
  return (
    <Part
      kind="topic"
      title={t('topics')}
      text={t('topicsText')}
      addLabel={t('addTopic')}
      emptyTitle={t('noTopics')}
      emptyText={t('noTopicsText')}
      entries={topics}
      dialog={({ entry, ...window }) => <TopicDialog {...window} topic={entry} />}
      row={(topic, onEdit) => (
        <EntryRow name={topic.name} note={topic.introduction[locale]} onEdit={onEdit} />
      )}
    />
  )
}
