import type { Db } from '@/db/client'

/** What SQLite counts in a newsroom of 100,000 stories (`npm run bench:seed -- 100000`): by table and index. */
const counted: Record<string, Record<string, string>> = {
  agreements: { agreements_passage: '20349 5 1' },
  audit_events: {
    audit_events_action: '200000 100000 1',
    audit_events_actor: '200000 200000 2',
    audit_events_at: '200000 2',
  },
  desk_entries: {
    desk_entries_state: '200000 200000 2',
    desk_entries_updated: '200000 100000 1',
    sqlite_autoindex_desk_entries_1: '200000 2 1',
  },
  live_editions: {
    live_editions_corrected: '0 0',
    live_editions_latest: '200000 100000 100000 1',
    live_editions_number: '200000 2 1',
    live_editions_search_id_unique: '200000 1',
    live_editions_section: '200000 6452 3226 3226 1',
    live_editions_source: '200000 3390 1695 1695 1',
    sqlite_autoindex_live_editions_1: '200000 2 1',
  },
  live_topics: { live_topics_topic: '70580 237', sqlite_autoindex_live_topics_1: '70580 2 1' },
  memory_pairs: {
    memory_pairs_first: '15434 1',
    memory_pairs_second: '15434 1',
    memory_pairs_story: '15434 4',
  },
  publication_editions: { sqlite_autoindex_publication_editions_1: '200000 2 1' },
  publications: { publications_story: '100000 1' },
  reads: { sqlite_autoindex_reads_1: '4000 4000 2 1' },
  related_stories: { sqlite_autoindex_related_stories_1: '200000 2 1' },
  revisions: { revisions_story: '100000 1', revisions_story_id_seq_unique: '100000 1 1' },
  sections: { sections_slug_unique: '32 1' },
  sources: { sources_slug_unique: '60 1' },
  stories: { stories_number_unique: '100000 1' },
  topics: { topics_slug_unique: '300 1' },
}

/** Has SQLite plan as if a small newsroom were that large. */
export function planAsIfLarge({ $client }: Db): void {
  $client.exec('ANALYZE; DELETE FROM sqlite_stat1')
  const insert = $client.prepare('INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)')
  for (const [table, indexes] of Object.entries(counted)) {
    for (const [index, stat] of Object.entries(indexes)) insert.run(table, index, stat)
  }
  $client.exec('ANALYZE sqlite_schema')
}
