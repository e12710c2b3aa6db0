'use client'

import { useTranslations } from 'next-intl'
import type { Source } from '@/features/vocabulary/queries'
import { EntryRow } from './entry-row'
import { Part } from './part'
import { SourceDialog } from './source-dialog'

export function SourcePart({ sources }: { sources: Source[] }) {
  const t = useTranslations('newsroom.vocabulary')
  return (
    <Part
      kind="source"
      title={t('sources')}
      text={t('sourcesText')}
      addLabel={t('addSource')}
      emptyTitle={t('noSources')}
      emptyText={t('noSourcesText')}
      entries={sources}
      dialog={({ entry, ...window }) => <SourceDialog {...window} source={entry} />}
      row={(source, onEdit) => <EntryRow name={source.name} note={source.url} onEdit={onEdit} />}
    />
  )
}
