'use client'

import { ArrowDownIcon, ArrowUpIcon } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { useReport } from '@/components/newsroom/form/use-report'
import { Button } from '@/components/ui/button'
import { moveSection } from '@/features/vocabulary/actions'
import type { SectionNode } from '@/features/vocabulary/section-tree'
import { inLocale } from '@/lib/i18n/locales'
import { EntryRow } from './entry-row'
import { Part } from './part'
import { SectionDialog } from './section-dialog'

/** The sections as the tree that readers go through. */
export function SectionPart({ sections }: { sections: SectionNode[] }) {
  const t = useTranslations('newsroom.vocabulary')
  return (
    <Part
      kind="section"
      title={t('sections')}
      text={t('sectionsText')}
      addLabel={t('addSection')}
      emptyTitle={t('noSections')}
      emptyText={t('noSectionsText')}
      entries={sections}
      dialog={({ entry, ...window }) => (
        <SectionDialog {...window} section={entry} sections={sections} />
      )}
      row={(section, onEdit) => (
        <EntryRow name={section.name} depth={section.depth} onEdit={onEdit}>
          <Moves section={section} siblings={siblingsOf(section, sections)} />
        </EntryRow>
      )}
    />
  )
}

function Moves({ section: { id, name }, siblings }: { section: SectionNode; siblings: number[] }) {
  const t = useTranslations('newsroom.vocabulary')
  const shown = inLocale(name, useLocale())?.value ?? ''
  const report = useReport()
  const [isBusy, startTransition] = useTransition()
  const move = (direction: 'up' | 'down') => () =>
    startTransition(async () => {
      await report(() => moveSection(id, direction), t('moved', { name: shown }))
    })
  const place = siblings.indexOf(id)
  return (
    <span className="flex">
      <Button
        variant="ghost"
        size="icon"
        aria-label={t('moveUp', { name: shown })}
        disabled={isBusy || place === 0}
        onClick={move('up')}
      >
        <ArrowUpIcon aria-hidden />
      </Button>
      <Button
        variant="ghost"
        size="icon"
        aria-label={t('moveDown', { name: shown })}
        disabled={isBusy || place === siblings.length - 1}
        onClick={move('down')}
      >
        <ArrowDownIcon aria-hidden />
      </Button>
    </span>
  )
}

function siblingsOf({ parentId }: SectionNode, sections: SectionNode[]): number[] {
  return sections.filter((other) => other.parentId === parentId).map(({ id }) => id)
}
