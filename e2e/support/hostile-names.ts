import { markupVectors } from '@/db/factories/markup-vectors'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import type { Newsroom } from './newsroom'
import { hostileLine } from './strangers'

/** What a newsroom calls its things, where each is called something that would run as markup. */
export function nameByMarkup({ db }: Newsroom) {
  const named = (slug: string) => ({ slug, name: inBoth(hostileLine.slice(0, 100)) })
  return {
    sectionId: db
      .insert(sections)
      .values({ ...named('section'), position: 0 })
      .returning()
      .get().id,
    topicIds: [
      db
        .insert(topics)
        .values({ ...named('topic'), introduction: inBoth(hostileLine) })
        .returning()
        .get().id,
    ],
    sourceId: db
      .insert(sources)
      .values({ ...named('source'), url: 'https://example.org/' })
      .returning()
      .get().id,
    headline: inBoth(hostileLine),
    standfirst: inBoth(hostileLine),
    byline: inBoth(hostileLine),
  }
}

const inBoth = (text: string) => ({ zh: text, en: text })

/** A glossary whose every term would run as markup. */
export function hostileGlossary(): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  // Some are alike but for what a glossary makes nothing of; a number tells them apart.
  const forms = markupVectors
    .map((vector, index) => `${vector.replaceAll(/[\p{Cc}\p{Cf}]/gu, '')} ${index}`)
    .filter((form) => form.length < 150)
  return ['zh,en', ...forms.map((form) => `${cell(form)},${cell(form)}`)].join('\n')
}
