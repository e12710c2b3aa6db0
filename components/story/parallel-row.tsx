import { getTranslations } from 'next-intl/server'
import { languages } from '@/lib/i18n/languages'
import { inLanguage, type Locale } from '@/lib/i18n/locales'
import { Blocks } from './blocks/block-view'
import type { MediaFile } from './edition'
import type { ParallelPassage } from './passages'

type Props = {
  passage: ParallelPassage
  /** Its place in the story, from 1. */
  number: number
  /** The page's own language. */
  locale: Locale
  media: ReadonlyMap<string, MediaFile>
}

/** One passage: its panels side by side, and a link to it on the hinge between them. */
export async function ParallelRow({ passage, number, locale, media }: Props) {
  const t = await getTranslations({ locale, namespace: 'parallel' })
  const anchor = `p-${passage.id}`
  return (
    <div id={anchor} className="parallel-row">
      <a href={`#${anchor}`} className="passage-link" aria-label={t('passageLink', { number })}>
        {number}
      </a>
      {passage.panels.map((panel) => (
        <Panel key={panel.locale} panel={panel} media={media} />
      ))}
    </div>
  )
}

type PanelProps = {
  panel: ParallelPassage['panels'][number]
  media: ReadonlyMap<string, MediaFile>
}

async function Panel({ panel: { locale, blocks }, media }: PanelProps) {
  const t = await getTranslations({ locale })
  return (
    // Focus by touch or click marks the other side as hovering does.
    <div {...inLanguage(locale)} className="panel" tabIndex={-1}>
      <p className="panel-language" aria-hidden="true">
        {languages[locale].name}
      </p>
      {blocks.length > 0 ? (
        <Blocks blocks={blocks} locale={locale} media={media} />
      ) : (
        <p className="panel-empty">{t('parallel.emptySide')}</p>
      )}
    </div>
  )
}
