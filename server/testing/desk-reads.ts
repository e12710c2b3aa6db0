import { getDb, getReader } from '@/db/client'
import { getPerson } from '@/features/access/person'
import { getAuditPage } from '@/features/audit/queries'
import { listFindingDeeds, listNamedWaivers, listRuleSettings } from '@/features/checks/queries'
import { deskMarks, deskSorts, deskStates } from '@/features/desk/desk-filter'
import { getDesk } from '@/features/desk/queries'
import { getExchangePage } from '@/features/exchange/pages'
import { findFrontStories, getArrangement } from '@/features/front/queries'
import { getComparisonPage, getHistoryPage } from '@/features/history/pages'
import { getLibraryPage, getPicturePage } from '@/features/media/queries'
import { getRecordingsPage } from '@/features/media/recordings/pages'
import { listExamples } from '@/features/memory/examples'
import { listMatches } from '@/features/memory/matches'
import { findInvitation, getAccountPage, getPeoplePage } from '@/features/people/queries'
import { getPreviewPage, getSharedDraft, getStoryDraft } from '@/features/previews/pages'
import { rankMostRead } from '@/features/reads/ranking'
import { getSiteStatus } from '@/features/status/queries'
import { openStory } from '@/features/stories/open-story'
import { getGlossaryPage, getStyleNotes, getTermPage } from '@/features/terms/queries'
import { listUses } from '@/features/terms/usage'
import { listVocabulary } from '@/features/vocabulary/choices'
import { getVocabulary } from '@/features/vocabulary/queries'
import { getStoryWork } from '@/features/workflow/queries'

type Asked = { personId: string; storyId: number; number: number; picture: string }

/** All that the rooms of the newsroom read, by the functions that their pages call. */
export async function readDesk({ personId, storyId, number, picture }: Asked): Promise<void> {
  const person = getPerson(getDb(), personId)
  if (!person) throw new Error('There is nobody to read the desk')
  const by = person.id
  for (const filter of deskFilters(by)) getDesk(person, filter, 'zh')
  openStory(person, number)
  getStoryWork(person, storyId)
  await getHistoryPage(number, { page: 1, by })
  await getComparisonPage(number, { from: 1, to: 1, by })
  getExchangePage(number)
  getStoryDraft(number, person)
  getPreviewPage(number, person)
  getSharedDraft('nothing')
  listFindingDeeds(storyId)
  listNamedWaivers(storyId)
  listRuleSettings('2026-11-29T00:00:00.000Z')
  getLibraryPage({ text: '', page: 1 })
  getLibraryPage({ text: 'bridge', page: 1 })
  getPicturePage(picture)
  getRecordingsPage(1)
  listExamples('en', 'bridge')
  listMatches(getReader(), { text: 'The bridge opened today.', from: 'en', to: 'zh' })
  getGlossaryPage({ text: '', domain: '', page: 1 })
  getGlossaryPage({ text: 'bridge', domain: 'places', page: 1 })
  getTermPage('t00000000000')
  getStyleNotes()
  listUses(getReader(), [{ locale: 'en', form: 'bridge' }])
  getVocabulary()
  listVocabulary()
  getArrangement()
  findFrontStories('en', '')
  findFrontStories('en', 'bridge')
  for (const query of [{}, { person: by }, { action: 'story.publish' }, { from: '2026-11-01' }]) {
    getAuditPage(query, 1)
  }
  getPeoplePage()
  getAccountPage(by)
  findInvitation('nothing')
  await getSiteStatus()
  rankMostRead(getDb(), '2026-11-26T00:00:00.000Z')
}

function deskFilters(person: string): Record<string, string>[] {
  return [
    {},
    { page: '2' },
    { section: '1' },
    { q: 'bridge' },
    { q: '1001' },
    { language: 'en' },
    { assignee: 'none' },
    { assignee: person },
    ...deskSorts.map((sort) => ({ sort })),
    ...[...deskStates, ...deskMarks].map((state) => ({ state })),
    ...[...deskStates, ...deskMarks].map((state) => ({ state, language: 'zh' })),
    { section: '1', state: 'live', language: 'zh', assignee: person, q: 'bridge' },
  ]
}
