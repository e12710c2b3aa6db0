import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { languages } from '@/lib/i18n/languages'
import { inLanguage, type Locale } from '@/lib/i18n/locales'
import { Blocks } from './blocks/block-view'
import { DraftNotes } from './draft-notes'
import type { Edition, MediaFile } from './edition'
import { PassageMarkNote } from './passage-mark-note'
import type { ParallelPassage } from './passages'

type Props = {
  passage: ParallelPassage
  editions: Edition[]
  /** Its place in the story, from 1. */
  number: number
  /** The page's own language. */
  locale: Locale
  media: ReadonlyMap<string, MediaFile>
  /** Whether a passage that is not agreed says so by itself. */
  isMarked: boolean
}

/** One passage: its panels side by side, and a link to it on the hinge between them. */
export async function ParallelRow({ passage, editions, number, locale, media, isMarked }: Props) {
  const t = await getTranslations({ locale, namespace: 'parallel' })
  const anchor = `p-${passage.id}`
  return (
    <div id={anchor} className="parallel-row">
      <a href={`#${anchor}`} className="passage-link" aria-label={t('passageLink', { number })}>
        {number}
      </a>
      {passage.panels.map((panel, index) => (
        <Panel key={panel.locale} panel={panel} media={media}>
          <DraftNotes edition={editions[index] ?? {}} passageId={passage.id} locale={locale} />
        </Panel>
      ))}
      {isMarked && passage.mark && <PassageMarkNote mark={passage.mark} locale={locale} />}
    </div>
  )
}

type PanelProps = {
  panel: ParallelPassage['panels'][number]
  media: ReadonlyMap<string, MediaFile>
  children: ReactNode
}

async function Panel({ panel: { locale, blocks }, media, children }: PanelProps) {
  const t = await getTranslations({ locale })
  return (
    // Focus by touch or click marks the other side as hovering does.
    <div {...inLanguage(locale)} className="panel" tabIndex={-1}>
      <p className="panel-language" aria-hidden="true">
        {languages[locale].name}
      </p>
      {children}
      {blocks.length > 0 ? (
        <Blocks blocks={blocks} locale={locale} media={media} />
      ) : (
        <p className="panel-empty">{t('parallel.emptySide')}</p>
      )}
    </div>
  )
}
