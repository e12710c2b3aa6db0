import type { Block, Passage, StoryContent } from '@/db/content'

export function paragraph(text: string): Block {
  return { type: 'paragraph', text: [{ text }] }
}

/** A passage of one paragraph a language; an empty string leaves that side empty. */
export function buildPassage(id: string, zh: string, en: string): Passage {
  const panel = (text: string) => (text ? [paragraph(text)] : [])
  return { id, panels: { zh: panel(zh), en: panel(en) } }
}

/** A small story in both languages, fit to publish. */
export function buildContent(overrides: Partial<StoryContent> = {}): StoryContent {
  return {
    sectionId: null,
    topicIds: [],
    sourceId: null,
    byline: { zh: '林晓舟', en: 'Lin Xiaozhou' },
    translator: {},
    leadPicture: null,
    eventDate: null,
    slug: null,
    headline: { zh: '新桥通车', en: 'New bridge opens' },
    standfirst: {},
    passages: [
      buildPassage('first', '新桥今天上午通车。', 'The new bridge opened this morning.'),
      buildPassage('second', '全长3公里。', 'It is 3 kilometres long.'),
    ],
    ...overrides,
  }
}
