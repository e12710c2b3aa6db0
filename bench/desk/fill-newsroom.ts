import type { Db } from '@/db/client'
import { buildContent, buildPassage } from '@/db/factories/content'
import { sections } from '@/db/schema/vocabulary'
import { publishStory } from '@/features/publishing/commands'
import { createStory } from '@/features/stories/commands'
import { assignLocale, submitForReview } from '@/features/workflow/commands'

/** Stories in every state, some translated, some with someone whose task they are. */
export function fillNewsroom(db: Db, storyCount: number): void {
  for (const slug of ['news', 'world', 'science']) {
    db.insert(sections)
      .values({ slug, name: { zh: slug, en: slug } })
      .run()
  }
  for (let index = 0; index < storyCount; index++) addStory(db, index)
}

function addStory(target: Db, index: number): void {
  const at = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString()
  const isTranslated = index % 4 > 0
  const { storyId } = createStory(target, {
    at,
    author: 'desk',
    content: buildContent({
      sectionId: (index % 3) + 1,
      headline: { zh: `第${index}座桥通车`, ...(isTranslated && { en: `Bridge ${index} opens` }) },
      passages: [buildPassage('only', '新桥今天通车。', isTranslated ? 'The bridge opened.' : '')],
    }),
  })
  if (index % 5 === 0) submitForReview(target, { storyId, actor: 'desk', at })
  if (index % 2 === 0) publishStory(target, { storyId, kind: 'publish', actor: 'desk', at })
  if (index % 3 === 0) {
    const personId = `person-${index % 7}`
    assignLocale(target, { storyId, locale: 'en', personId, actor: 'desk', at })
  }
}
