import { storyGenerator } from '@/bench/search/generate'
import { type Db, getReader } from '@/db/client'
import { buildPassage } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { getPerson } from '@/features/access/person'
import { getAuditPage } from '@/features/audit/queries'
import { listDesk, storiesPerPage } from '@/features/desk/desk'
import { type DeskFilter, readDeskFilter } from '@/features/desk/desk-filter'
import { getDesk } from '@/features/desk/queries'
import { getArrangement } from '@/features/front/queries'
import { listHistory } from '@/features/history/queries'
import { listExamples } from '@/features/memory/examples'
import { listMatches } from '@/features/memory/matches'
import { publishStory, withdrawStory } from '@/features/publishing/commands'
import { rankMostRead } from '@/features/reads/ranking'
import { getSiteStatus } from '@/features/status/queries'
import { createStory } from '@/features/stories/commands'
import { latestRevision } from '@/features/stories/revisions'
import { saveStory } from '@/features/stories/save'
import { listUses } from '@/features/terms/usage'
import { getStoryWork } from '@/features/workflow/queries'
import type { Names } from './names'
import type { Reads } from './reads'

/** What the rooms of the newsroom read. */
export async function readsOfDesk(db: Db, names: Names): Promise<Reads> {
  const { random, chineseWord, englishWord, paragraph } = storyGenerator(2)
  const { id } = await createPerson(db, { role: 'administrator' })
  const person = getPerson(db, id)
  if (!person) throw new Error('The person is gone')
  const list = (asked: Partial<DeskFilter>) => () =>
    listDesk(db, { ...readDeskFilter({}), ...asked }, 'zh')
  const anyStory = () => (names.numbers[Math.floor(random() * names.numbers.length)] ?? 0) - 1000
  return {
    'desk, newest': () => getDesk(person, {}, 'zh'),
    'desk, last page': list({ page: Math.ceil(names.total / storiesPerPage) }),
    'desk, live in English': list({ state: 'live', language: 'en' }),
    'desk, drafts': list({ state: 'draft' }),
    'desk, unpublished changes': list({ state: 'changed' }),
    'desk, not all agreed': list({ state: 'unagreed' }),
    'desk, of a section': list({ section: 1 }),
    'desk, of a rare section': list({ section: 32 }),
    'desk, no one’s': list({ assignee: 'none' }),
    'desk, one’s own': list({ assignee: id }),
    'desk, by headline': list({ sort: 'headline' }),
    'desk, by number': list({ sort: 'number' }),
    'desk, oldest': list({ sort: 'oldest' }),
    'desk, rare word': list({ q: chineseWord(15_000) }),
    'desk, common word': list({ q: englishWord(0) }),
    'desk, all at once': list({ section: 1, state: 'live', language: 'zh', q: englishWord(3) }),
    'story’s work': () => getStoryWork(person, anyStory()),
    history: () => listHistory(getReader(), anyStory(), { by: id }),
    'memory, matches': () => listMatches(db, { text: paragraph.en(1), from: 'en', to: 'zh' }),
    'memory, examples': () => listExamples('en', englishWord(40)),
    'uses of a term': () => listUses(db, [{ locale: 'en', form: englishWord(200) }]),
    audit: () => getAuditPage({ person: '', action: '', from: '', to: '' } as never, 1),
    'arrangement of the front page': () => getArrangement(),
    status: () => getSiteStatus(),
    'drawing the most read': () => rankMostRead(db, new Date().toISOString()),
  }
}

/** What the desk does to a story; each is done to another one. */
export function deedsOfDesk(db: Db): Reads {
  const { headline, paragraph, zipf } = storyGenerator(Date.now() % 1_000_000)
  const now = () => new Date().toISOString()
  const content = () => ({
    sectionId: 1 + zipf(32),
    topicIds: [1 + zipf(300)],
    sourceId: 1,
    ...{
      byline: {},
      translator: {},
      leadPicture: null,
      eventDate: null,
      slug: null,
      standfirst: {},
    },
    headline: { zh: headline.zh(), en: headline.en() },
    passages: [1, 2, 3, 4, 5].map((at) => buildPassage(`p${at}`, paragraph.zh(2), paragraph.en(2))),
  })
  const begun: number[] = []
  const published: number[] = []
  return {
    'beginning a story': () => {
      begun.push(createdStory(db, content(), now()))
    },
    'saving a story': () => {
      const storyId = begun.at(-1) ?? 0
      const latest = latestRevision(db, storyId)
      if (!latest) throw new Error('There is no story to save')
      const passages = [...content().passages.slice(0, 1), ...latest.content.passages.slice(1)]
      const act = { storyId, author: 'desk', at: now(), baseVersion: latest.seq }
      saveStory(db, { ...act, content: { ...latest.content, passages } })
    },
    'publishing a story': () => {
      const storyId = begun.shift() ?? 0
      publishStory(db, { storyId, kind: 'publish', actor: 'desk', at: now() })
      published.push(storyId)
    },
    'withdrawing a story': () => {
      withdrawStory(db, { storyId: published.shift() ?? 0, actor: 'desk', at: now(), note: {} })
    },
  }
}

function createdStory(db: Db, content: Parameters<typeof createStory>[1]['content'], at: string) {
  return db.transaction((tx) => createStory(tx, { content, author: 'desk', at })).storyId
}
