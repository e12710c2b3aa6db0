import type { Db } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { countLiveLists } from '@/db/live-lists'
import { type Relation, siteState } from '@/db/schema/publishing'
import { learnStatistics } from '@/db/statistics'
import { rememberStory } from '@/features/memory/commands'
import { agreedParts } from '@/features/passages/agreed-parts'
import { confirmPassages } from '@/features/passages/agreements'
import { type Confirmations, confirmationsOf } from '@/features/passages/confirmations'
import { countAgreed } from '@/features/passages/count-agreed'
import { liveEditionOf } from '@/features/publishing/live-edition'
import { hourOf } from '@/features/reads/hours'
import { rankMostRead } from '@/features/reads/ranking'
import { editionWords } from '@/features/search/commands'
import { draftWords } from '@/features/search/drafts'
import { facetTokens } from '@/features/search/facets'
import { firstSearchIdAt } from '@/features/search/search-id'
import { tokenVersion } from '@/features/search/tokens'
import { latestRevision } from '@/features/stories/revisions'
import { refreshStandings } from '@/features/stories/standings'
import { type Locale, locales } from '@/lib/i18n/locales'
import { fillInOneGo, gatherWords } from './bulk-insert'
import { publicationTimes, storyDrawer } from './draw-story'
import { createFiling } from './filing'
import { type Writers, writersOf } from './writers'

const firstNumber = 1001
const actor = 'desk'

/** In one story of so many someone has confirmed that its languages say the same. */
const confirmedOneIn = 20

const relationsKept = 8
const storiesRead = 2_000
const indexes = ['live_search', 'draft_search', 'memory_search']

/**
 * Fills an empty database with so many live stories in two languages, and every table as their publications
 * would have left it. What they are related to is drawn, not weighed, which alone would take hours: the
 * stories of the section that came before.
 */
export function seedNewsroom(
  db: Db,
  count: number,
  { now = Date.now(), tell = () => {} }: { now?: number; tell?: (done: number) => void } = {},
): void {
  const filing = db.transaction(() => createFiling(db))
  const { draw, isOneIn } = storyDrawer(filing)
  const timeOf = publicationTimes(count, now)
  for (const index of indexes) gatherWords(db, index, true)
  fillInOneGo(db, () => {
    const write = writersOf(db)
    const neighbours = new Map<number, Relation[]>()
    const confirmed: number[] = []
    let lastPlace = 0
    for (let index = 0; index < count; index++) {
      const content = draw()
      const at = timeOf(index)
      const searchId = Math.max(lastPlace + 1, firstSearchIdAt(at))
      lastPlace = searchId + locales.length - 1
      const number = firstNumber + index
      const story = {
        id: index + 1,
        number,
        state: 'live' as const,
        embargoUntil: null,
        createdAt: at,
      }
      const revision = writeStory(write, { story, content, at })
      const sectionIds = filing.sectionsAbove.get(content.sectionId ?? 0) ?? []
      writeEditions(write, { story, revision, at, searchId, sectionIds })
      const relations = neighbours.get(content.sectionId ?? 0) ?? []
      for (const locale of locales) write.related({ number, locale, relations })
      neighbours.set(content.sectionId ?? 0, [
        { number, weight: 0.15, publishedAt: at },
        ...relations.slice(0, relationsKept - 1),
      ])
      if (isOneIn(confirmedOneIn)) confirmed.push(story.id)
      else writeDesk(write, { storyId: story.id, content, at, confirmations: new Map() })
      if (index >= count - storiesRead) writeReads(write, story.id, { index: count - index, now })
      if (index % 1_000 === 0) tell(index)
    }
    // Behind all others: a write that SQLite may have to undo alone has each index write what it gathered.
    for (const id of confirmed) confirm(db, write, id)
    countLiveLists(db)
    db.update(siteState)
      .set({ generation: count, changedAt: timeOf(count - 1) })
      .run()
  })
  for (const index of indexes) gatherWords(db, index, false)
  rankMostRead(db, new Date(now).toISOString())
  // Or the server would make the indexes when it starts.
  db.$client.pragma(`user_version = ${tokenVersion}`)
  learnStatistics(db)
}

type Story = Parameters<typeof liveEditionOf>[0]['story']
type Revision = Parameters<typeof liveEditionOf>[0]['revision']

function writeStory(
  write: Writers,
  { story, content, at }: { story: Story; content: StoryContent; at: string },
): Revision {
  write.story(story)
  const row = {
    storyId: story.id,
    seq: 1,
    content,
    author: actor,
    restoredFrom: null,
    createdAt: at,
  }
  const id = write.revision(row)
  const publicationId = write.publication({
    storyId: story.id,
    kind: 'publish',
    note: {},
    actor,
    at,
  })
  for (const locale of locales) write.publicationEdition({ publicationId, locale, revisionId: id })
  const event = {
    at,
    actorId: actor,
    actorName: actor,
    subjectType: 'story',
    subjectId: String(story.id),
  }
  write.event({ ...event, action: 'story.create', details: {} })
  write.event({ ...event, action: 'story.publish', details: { kind: 'publish', locales } })
  for (const topicId of content.topicIds) write.liveTopic({ storyId: story.id, topicId })
  const words = draftWords(content)
  write.draftWords(story.id, words.headline, words.body)
  return { ...row, id }
}

function writeEditions(
  write: Writers,
  asked: { story: Story; revision: Revision; at: string; searchId: number; sectionIds: number[] },
): void {
  const { story, revision, at, sectionIds } = asked
  const { sourceId, topicIds, passages } = revision.content
  const unagreed = ['_headline', ...passages.map(({ id }) => id)]
  locales.forEach((locale, place) => {
    const searchId = asked.searchId + place
    const edition = liveEditionOf({ story, revision, locale, at, before: undefined })
    const others = locales.filter((other) => other !== locale)
    write.liveEdition({
      ...edition,
      searchId,
      corrections: [],
      standings: Object.fromEntries(others.map((other) => [other, { behind: [], unagreed }])),
      machineTranslation: null,
    })
    const words = editionWords(edition)
    const facets = facetTokens({ locale, sectionIds, sourceId, topicIds })
    write.liveWords(searchId, words.headline, words.body, facets)
  })
}

/** Someone has read the languages beside each other. */
function confirm(db: Db, write: Writers, storyId: number): void {
  const { id: revisionId, content, createdAt: at } = newestOf(db, storyId)
  const { passages } = content
  const parts = agreedParts(content).filter(({ panels }) => Object.keys(panels).length > 1)
  confirmPassages(db, { storyId, passages: parts, revisionId, by: actor, at })
  refreshStandings(db, { storyId, passages, before: [] })
  rememberStory(db, { storyId, content, locales, at })
  writeDesk(write, { storyId, content, at, confirmations: confirmationsOf(db, storyId) })
}

function newestOf(db: Db, storyId: number): Revision {
  const revision = latestRevision(db, storyId)
  if (!revision) throw new Error(`Story ${storyId} has no revision`)
  return revision
}

function writeDesk(
  write: Writers,
  asked: { storyId: number; content: StoryContent; at: string; confirmations: Confirmations },
): void {
  const { storyId, content, at, confirmations } = asked
  const { agreed, parts } = countAgreed(agreedParts(content), confirmations, locales)
  for (const locale of locales) {
    write.deskEntry({
      ...{ storyId, locale, state: 'live' as const, headline: content.headline[locale] ?? '' },
      ...{ staleCount: 0, agreedCount: agreed, partCount: parts, unreadDrafts: 0 },
      ...{ hasUnpublishedChanges: false, hasUnscheduledChanges: false },
      ...{ sectionId: content.sectionId, assigneeId: null, updatedAt: at },
    })
  }
}

/** The newest are read most. */
function writeReads(
  write: Writers,
  storyId: number,
  { index, now }: { index: number; now: number },
): void {
  const hour = hourOf(new Date(now).toISOString())
  const readsOf = (locale: Locale) => Math.ceil((locale === 'zh' ? 6_000 : 4_000) / index)
  for (const locale of locales) write.reads({ hour, storyId, locale, count: readsOf(locale) })
}
