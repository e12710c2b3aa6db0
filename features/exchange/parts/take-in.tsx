'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { FileButton } from '@/components/newsroom/form/file-button'
import { RefusalNote } from '@/features/workflow/parts/refusal-text'
import { FileFaultNote } from './file-fault-note'
import { IncomingParts } from './incoming-parts'
import { useTranslation } from './use-translation'

/** Takes a translation out of a file into the story, after showing what it would change. */
export function TakeIn({ storyId, storyHref }: { storyId: number; storyHref: string }) {
  const t = useTranslations('newsroom.exchange')
  const id = useId()
  const { stage, isBusy, open, take } = useTranslation(storyId)
  return (
    <section aria-labelledby={`${id}-title`} className="grid content-start gap-4">
      <h2 id={`${id}-title`} className="text-lg font-semibold">
        {t('take')}
      </h2>
      <p className="text-sm text-ink-soft">{t('takeText')}</p>
      <div>
        <FileButton
          label={t('choose')}
          accept=".xlf,.xliff,.xml,.docx,application/xliff+xml"
          isBusy={isBusy}
          onChoose={open}
        />
      </div>
      {stage.status === 'reading' && <p role="status">{t('reading')}</p>}
      {stage.status === 'unreadable' && <FileFaultNote fault={stage} />}
      {stage.status === 'refused' && <RefusalNote notDone={stage.notDone} />}
      {stage.status === 'planned' && (
        <IncomingParts
          key={stage.seal}
          preview={stage}
          isBusy={isBusy}
          onTake={(ids) => take(stage, ids)}
        />
      )}
      {stage.status === 'done' && (
        <p role="status">
          {t('taken')}{' '}
          <Link href={storyHref} className="underline">
            {t('openStory')}
          </Link>
        </p>
      )}
    </section>
  )
}
