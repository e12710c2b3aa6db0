import type { StoryContent } from '@/db/content'
import type { LivePassage } from '@/db/schema/publishing'
import { editionWords } from '@/features/search/commands'
import { draftWords } from '@/features/search/drafts'
import type { IndexName } from './progress'

/** What the words of a row are cut from, as the database has it. */
export type Source = string[]
export type Words = Record<'headline' | 'body', string>

type Cutting = {
  /** Reads the sources of the rows whose numbers are given as a list in JSON: `[number, ...source]` each. */
  sources: string
  cut: (source: Source) => Words
}

export const cuttings: Record<IndexName, Cutting> = {
  live_search: {
    sources: `
      SELECT rowid, headline, coalesce(standfirst, ''), passages FROM live_editions
      WHERE rowid IN (SELECT value FROM json_each(?))`,
    cut: ([headline = '', standfirst = '', passages = '[]']) =>
      editionWords({ headline, standfirst, passages: JSON.parse(passages) as LivePassage[] }),
  },
  draft_search: {
    sources: `
      SELECT stories.id, revisions.content FROM stories
      JOIN revisions ON revisions.story_id = stories.id AND revisions.seq = (
        SELECT max(seq) FROM revisions AS newest WHERE newest.story_id = stories.id)
      WHERE stories.id IN (SELECT value FROM json_each(?))`,
    cut: ([content = '{}']) => draftWords(JSON.parse(content) as StoryContent),
  },
}
