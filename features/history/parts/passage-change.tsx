import { getTranslations } from 'next-intl/server'
import { ChangedText } from '@/components/newsroom/history/changed-text'
import type { MediaFile } from '@/components/story/edition'
import type { PassageComparison } from '@/features/history/comparison'
import type { PanelComparison } from '@/features/history/panel-comparison'
import { type Locale, locales } from '@/lib/i18n/locales'
import { MachineDraftNote } from './machine-draft-note'
import { SideBySide } from './side-by-side'
import { Thumbnail } from './thumbnail'
import { type HistoryWords, numberList } from './words'

type Props = { passage: PassageComparison; media: ReadonlyMap<string, MediaFile>; locale: Locale }

/** A passage that changed, or several that became one or came of one. */
export async function PassageChange({ passage, media, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  return (
    <article className="rounded-md border border-hairline">
      <h3 className="border-b border-hairline px-4 py-2 text-sm font-medium">
        {headingOf(passage, t, locale)}
      </h3>
      <SideBySide
        locale={locale}
        sides={locales.map((language) => ({
          language,
          content: (
            <PanelChange panel={passage.panels[language]} {...{ language, media, locale }} />
          ),
        }))}
      />
    </article>
  )
}

function headingOf(passage: PassageComparison, t: HistoryWords, locale: Locale): string {
  const { fate, isMoved } = passage
  const before = numberList(passage.before, locale)
  const after = numberList(passage.after, locale)
  const heading = () => {
    switch (fate) {
      case 'kept':
        if (isMoved) return t('passageMoved', { before, after })
        return before === after
          ? t('passage', { after })
          : t('passageRenumbered', { before, after })
      case 'added':
        return t('passageAdded', { after })
      case 'removed':
        return t('passageRemoved', { before })
      case 'split':
        return t('passageSplit', { before, after })
      case 'merged':
        return t('passageMerged', { before, after })
      case 'regrouped':
        return t('passageRegrouped', { before, after })
    }
  }
  return isMoved && fate !== 'kept' ? t('alsoMoved', { heading: heading() }) : heading()
}

type PanelProps = {
  panel: PanelComparison
  language: Locale
  media: ReadonlyMap<string, MediaFile>
  locale: Locale
}

async function PanelChange({ panel, language, media, locale }: PanelProps) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  const { parts, isReformatted, picturesAdded, picturesRemoved, emptied, isUnread } = panel
  return (
    <>
      {parts.length > 0 ? (
        <ChangedText parts={parts} language={language} locale={locale} />
      ) : (
        <p className="text-sm text-ink-soft">{t('sideEmpty')}</p>
      )}
      {isReformatted && <Note>{t('reformatted')}</Note>}
      {emptied && <Note>{t(emptied)}</Note>}
      {isUnread && <MachineDraftNote locale={locale} />}
      <Pictures label={t('pictureRemoved')} ids={picturesRemoved} media={media} />
      <Pictures label={t('pictureAdded')} ids={picturesAdded} media={media} />
    </>
  )
}

function Note({ children }: { children: string }) {
  return <p className="border-s-4 border-caution ps-3 text-sm text-ink-soft">{children}</p>
}

type PicturesProps = { label: string; ids: string[]; media: ReadonlyMap<string, MediaFile> }

function Pictures({ label, ids, media }: PicturesProps) {
  if (ids.length === 0) return null
  return (
    <div className="grid gap-1 text-sm text-ink-soft">
      <p>{label}</p>
      <div className="flex flex-wrap gap-2">
        {ids.map((id) => (
          <Thumbnail key={id} id={id} file={media.get(id)} />
        ))}
      </div>
    </div>
  )
}
