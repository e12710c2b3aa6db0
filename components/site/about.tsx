import { getTranslations } from 'next-intl/server'
import { languageList } from '@/lib/i18n/language-list'
import type { Locale } from '@/lib/i18n/locales'

const parts = ['name', 'reading', 'missing', 'corrections', 'sources'] as const

export async function About({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'about' })
  return (
    <article className="about">
      <h1>{t('title')}</h1>
      <p className="standfirst">{t('lead', { languages: languageList(locale) })}</p>
      {parts.map((part) => (
        <section key={part} id={part}>
          <h2>{t(`${part}Title`)}</h2>
          <p>{t(`${part}Text`)}</p>
        </section>
      ))}
    </article>
  )
}
