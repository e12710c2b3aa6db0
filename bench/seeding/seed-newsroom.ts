import type { Db } from '@/db/client'
import { countLiveLists } from '@/db/live-lists'
import { type Relation, siteState } from '@/db/schema/publishing'
import { learnStatistics } from '@/db/statistics'
import { agreedPairs } from '@/features/memory/agreed-pairs'
import { addPairs } from '@/features/memory/commands'
import { agreedParts } from '@/features/passages/agreed-parts'
import { confirmPassages } from '@/features/passages/agreements'
import { type Confirmations, confirmationsOf } from '@/features/passages/confirmations'
import { countAgreed } from '@/features/passages/count-agreed'
import { hourOf } from '@/features/reads/hours'
import { rankMostRead } from '@/features/reads/ranking'
import { firstSearchIdAt } from '@/features/search/search-id'
import { tokenVersion } from '@/features/search/tokens'
import { latestRevision } from '@/features/stories/revisions'
import { refreshStandings } from '@/features/stories/standings'
import { type Locale, locales } from '@/lib/i18n/locales'
import { mergeAlikeAtOnce } from '@/server/indexes/merge-parts'
import { fillInOneGo, gatherWords } from './bulk-insert'
import { publicationTimes } from './draw-story'
import { actor, type DrawnStory, drawStories } from './drawn-story'
import { createFiling } from './filing'
import { wordRows } from './word-rows'
import { type WordWriter, writeWordsHere } from './word-writer'
import { type Writers, writersOf } from './writers'

const relationsKept = 8
const storiesRead = 2_000

/**
 * Fills an empty database with so many live stories in two languages, and every table as their publications
 * would have left it. What they are related to is drawn, not weighed, which alone would take hours: the
 * stories of the section that came before.
 */
export function seedNewsroom(
  db: Db,
  count: number,
  {
    now = Date.now(),
    draw = drawStories,
    writeWords = writeWordsHere,
    tell = () => {},
  }: {
    now?: number
    draw?: typeof drawStories
    writeWords?: (db: Db) => WordWriter
    tell?: (done: number) => void
  } = {},
): void {
  const filing = db.transaction(() => createFiling(db))
  const words = writeWords(db)
  gatherWords(db, 'memory_search', true)
  fillInOneGo(db, () => {
    const write = writersOf(db)
    const neighbours = new Map<number, Relation[]>()
    const confirmed: number[] = []
    let lastPlace = 0
    for (const drawn of draw({ filing, count, now })) {
      const { id: storyId, number, createdAt: at } = drawn.story
      const { sectionId } = drawn.revision.content
      writeStory(write, drawn)
      const searchId = Math.max(lastPlace + 1, firstSearchIdAt(at))
      lastPlace = searchId + locales.length - 1
      writeEditions(write, drawn, searchId)
      const above = filing.sectionsAbove.get(sectionId ?? 0) ?? []
      for (const row of wordRows(drawn, { searchId, above })) words.write(row)
      const relations = neighbours.get(sectionId ?? 0) ?? []
      for (const locale of locales) write.related({ number, locale, relations })
      neighbours.set(sectionId ?? 0, [
        { number, weight: 0.15, publishedAt: at },
        ...relations.slice(0, relationsKept - 1),
      ])
      if (drawn.isConfirmed) {
        confirm(db, drawn)
        confirmed.push(storyId)
      }
      writeDesk(write, drawn, drawn.isConfirmed ? confirmationsOf(db, storyId) : new Map())
      const fromEnd = count - storyId + 1
      if (fromEnd <= storiesRead) writeReads(write, storyId, { index: fromEnd, now })
      if (storyId % 1_000 === 0) tell(storyId)
    }
    words.last()
    // Behind all others: a write that SQLite may have to undo alone has the memory's index write what it gathered.
    for (const id of confirmed) remember(db, id)
    mergeAlikeAtOnce(db, 'memory_search')
    countLiveLists(db)
    db.update(siteState)
      .set({ generation: count, changedAt: publicationTimes(count, now)(count - 1) })
      .run()
  })
  gatherWords(db, 'memory_search', false)
  words.end()
  rankMostRead(db, new Date(now).toISOString())
  // Or the server would make the indexes when it starts.
  db.$client.pragma(`user_version = ${tokenVersion}`)
  learnStatistics(db)
}

function writeStory(write: Writers, { story, revision, editions }: DrawnStory): void {
  const { storyId, content } = revision
  const { createdAt: at } = story
  write.story(story)
  write.revision(revision)
  const publication = { storyId, kind: 'publish' as const, note: {}, actor, at }
  const publicationId = write.publication(publication)
  for (const { locale } of editions)
    write.publicationEdition({ publicationId, locale, revisionId: revision.id })
  const subject = { subjectType: 'story', subjectId: String(storyId) }
  const event = { ...subject, at, actorId: actor, actorName: actor }
  write.event({ ...event, action: 'story.create', details: {} })
  write.event({ ...event, action: 'story.publish', details: { kind: 'publish', locales } })
  for (const topicId of content.topicIds) write.liveTopic({ storyId, topicId })
}

function writeEditions(write: Writers, { revision, editions }: DrawnStory, searchId: number): void {
  const unagreed = ['_headline', ...revision.content.passages.map(({ id }) => id)]
  editions.forEach(({ locale, edition }, index) => {
    const others = locales.filter((other) => other !== locale)
    write.liveEdition({
      ...edition,
      searchId: searchId + index,
      corrections: [],
      standings: Object.fromEntries(others.map((other) => [other, { behind: [], unagreed }])),
      machineTranslation: null,
    })
  })
}

/** Someone has read the languages beside each other. */
function confirm(db: Db, { revision }: DrawnStory): void {
  const { id: revisionId, storyId, content, createdAt: at } = revision
  const { passages } = content
  const parts = agreedParts(content).filter(({ panels }) => Object.keys(panels).length > 1)
  confirmPassages(db, { storyId, passages: parts, revisionId, by: actor, at })
  refreshStandings(db, { storyId, passages, before: [] })
}

/** By itself, so that nothing between two pairs has the index write. */
function remember(db: Db, storyId: number): void {
  const revision = latestRevision(db, storyId)
  if (!revision) throw new Error(`Story ${storyId} has no revision`)
  const { content, createdAt: at } = revision
  addPairs(db, agreedPairs(content, confirmationsOf(db, storyId), locales), { storyId, at })
}

function writeDesk(write: Writers, { revision }: DrawnStory, confirmations: Confirmations): void {
  const { storyId, content, createdAt } = revision
  const { agreed, parts } = countAgreed(agreedParts(content), confirmations, locales)
  for (const locale of locales) {
    write.deskEntry({
      ...{ storyId, locale, state: 'live' as const, headline: content.headline[locale] ?? '' },
      ...{ staleCount: 0, agreedCount: agreed, partCount: parts, unreadDrafts: 0 },
      ...{ hasUnpublishedChanges: false, hasUnscheduledChanges: false },
      ...{ sectionId: content.sectionId, assigneeId: null, updatedAt: createdAt },
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
