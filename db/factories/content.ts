import type { Block, Passage, StoryContent } from '@/db/content'

export function paragraph(text: string): Block {
  return { type: 'paragraph', text: [{ text }] }
}

/** A video of another site, with its title and what is said in it. */
export function video(title: string, transcript: string): Block {
  const source = { kind: 'player' as const, player: 'vimeo' as const, id: '76979871' }
  return { type: 'embed', source, title, transcript }
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
