'use client'

import { useTranslations } from 'next-intl'
import type { Fields } from '@/db/content'
import { inLanguage, inLocale, type Locale, locales } from '@/lib/i18n/locales'
import { thumbnailPath } from '@/lib/paths'
import type { NamedChoice, Vocabulary } from './shared-fields'

type Props = { fields: Fields; vocabulary: Vocabulary; locale: Locale }

/** What a proof on paper says of a story beside its text: filing and credits, and the lead picture with its words. */
export function ProofFacts({ fields, vocabulary, locale }: Props) {
  const t = useTranslations('newsroom.editor.shared')
  const languageName = useTranslations('languages')
  const { leadPicture, byline, translator } = fields
  const named = (choices: NamedChoice[], ids: (number | null)[]) =>
    choices
      .filter(({ id }) => ids.includes(id))
      .map(({ id, name }) => inLocale(name, locale)?.value ?? String(id))
      .join(' / ')
  const facts: [name: string, value: string | null | undefined, written?: Locale][] = [
    [t('section'), named(vocabulary.sections, [fields.sectionId])],
    [t('topics'), named(vocabulary.topics, fields.topicIds)],
    [t('source'), named(vocabulary.sources, [fields.sourceId])],
    [t('eventDate'), fields.eventDate?.slice(0, 10)],
    ...locales.flatMap((each): [string, string | undefined, Locale][] => [
      [t('byline', { language: languageName(each) }), byline[each], each],
      [t('translator', { language: languageName(each) }), translator[each], each],
    ]),
  ]
  return (
    <div className="editor-proof print-only" aria-hidden>
      <dl>
        {facts.map(
          ([name, value, written]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd {...(written && inLanguage(written))}>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {leadPicture && (
        <figure>
          {/* biome-ignore lint/performance/noImgElement: renditions are made at upload */}
          <img src={thumbnailPath(leadPicture.mediaId)} alt="" />
          {locales.map((each) => (
            <figcaption key={each} {...inLanguage(each)}>
              {[leadPicture.alt[each], leadPicture.caption[each], leadPicture.credit[each]]
                .filter(Boolean)
                .join(' · ')}
            </figcaption>
          ))}
        </figure>
      )}
    </div>
  )
}
