import type { Db } from '@/db/client'
import { writeCursor } from '@/features/api/cursor'

export type Names = ReturnType<typeof namesIn>

const perPage = 20

/** What a newsroom has that pages can be asked of. */
export function namesIn(db: Db) {
  const all = <Row>(query: string, ...values: unknown[]) =>
    db.$client.prepare<unknown[], Row>(query).all(...values)
  const one = <Row>(query: string, ...values: unknown[]): Row => {
    const [row] = all<Row>(query, ...values)
    if (!row) throw new Error(`Nothing answers ${query}`)
    return row
  }
  const filed = (kind: 'section' | 'source', order: 'ASC' | 'DESC') =>
    one<{ slug: string; total: number }>(
      `SELECT t.slug, count(*) AS total FROM live_editions JOIN ${kind}s t ON t.id = ${kind}_id
       WHERE locale = 'zh' GROUP BY t.id ORDER BY total ${order} LIMIT 1`,
    )
  const topic = (order: 'ASC' | 'DESC') =>
    one<{ slug: string; total: number }>(
      `SELECT t.slug, count(*) AS total FROM live_topics JOIN topics t ON t.id = topic_id
       GROUP BY t.id ORDER BY total ${order} LIMIT 1`,
    )
  const { total } = one<{ total: number }>(
    `SELECT count(*) AS total FROM live_editions WHERE locale = 'zh' AND status = 'live'`,
  )
  const section = filed('section', 'DESC')
  const inSection = one<{ total: number }>(
    `SELECT count(*) AS total FROM live_editions WHERE locale = 'zh' AND section_id IN (
       SELECT id FROM sections WHERE slug = ?
       UNION SELECT id FROM sections WHERE parent_id = (SELECT id FROM sections WHERE slug = ?))`,
    section.slug,
    section.slug,
  )
  const most = topic('DESC')
  const midway = one<{ number: number; publishedAt: string }>(
    `SELECT number, first_published_at AS publishedAt FROM live_editions
     WHERE locale = 'zh' ORDER BY number LIMIT 1 OFFSET ?`,
    Math.floor(total / 2),
  )
  const sample = all<{ number: number; day: string }>(
    `SELECT number, substr(first_published_at, 1, 10) AS day FROM live_editions
     WHERE locale = 'zh' AND status = 'live' AND substr(first_published_at, 12, 2) < '15'
     AND number % ? = 0`,
    Math.max(1, Math.floor(total / 500)),
  )
  const month = sample.at(-1)?.day.slice(0, 7) ?? ''
  const inMonth = one<{ total: number }>(
    `SELECT count(*) AS total FROM live_editions WHERE locale = 'zh'
     AND first_published_at >= ? AND first_published_at < ?`,
    `${month}-02`,
    `${month}-28`,
  )
  const pages = (stories: number) => Math.max(1, Math.floor(stories / perPage))
  return {
    total,
    numbers: sample.map(({ number }) => number),
    days: sample.map(({ day }) => day),
    month,
    monthPages: pages(inMonth.total),
    section: section.slug,
    sectionPages: pages(inSection.total),
    rareSection: filed('section', 'ASC').slug,
    topic: most.slug,
    topicPages: pages(most.total),
    rareTopic: topic('ASC').slug,
    source: filed('source', 'DESC').slug,
    /** The last run of a thousand numbers. */
    lastRun: one<{ run: number }>('SELECT max(number) / 1000 AS run FROM live_editions').run,
    cursor: writeCursor({ ...midway, locale: 'zh' }),
  }
}
