import './changed-text.css'
import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { inLanguage, type Locale } from '@/lib/i18n/locales'

type Part = { kind: 'same' | 'removed' | 'added'; text: string }

type Props = {
  parts: Part[]
  /** The language of the text. */
  language: Locale
  /** The language of the newsroom's own words. */
  locale: Locale
}

/** A text with what was taken out of it and put into it, told to eyes and ears alike. */
export async function ChangedText({ parts, language, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  return (
    <p {...inLanguage(language)} className="changed-text">
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return text
        const Mark = kind === 'added' ? 'ins' : 'del'
        const begin = kind === 'added' ? t('addedPart') : t('removedPart')
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity and never move.
          <Mark key={index} data-begin={begin} data-end={t('endOfPart')}>
            <Lines text={text} />
          </Mark>
        )
      })}
    </p>
  )
}

/** A change of line breaks alone would not be seen without a sign for them. */
function Lines({ text }: { text: string }) {
  return text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity and never move.
    <Fragment key={index}>
      {index > 0 && (
        <>
          <span aria-hidden className="changed-text-break" data-sign="¶" />
          {'\n'}
        </>
      )}
      {line}
    </Fragment>
  ))
}
