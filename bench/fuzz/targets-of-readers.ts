import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@/db/client'
import { buildContent } from '@/db/factories/content'
import { migrateDatabase } from '@/db/migrate'
import { answerApi } from '@/features/api/answer-api'
import { publishStory } from '@/features/publishing/commands'
import { parseFilters } from '@/features/search/filters'
import { excerpt } from '@/features/search/highlight'
import { searchPublished } from '@/features/search/published'
import { search } from '@/features/search/search'
import { listSuggestions } from '@/features/search/suggestions'
import { createStory } from '@/features/stories/commands'
import { env } from '@/lib/env'
import { languages } from '@/lib/i18n/languages'
import { mutateText } from './mutate'
import type { Target } from './target'

const searches = [
  '一带一路 合作',
  '"River dredging" -桥 2026',
  'headline:bridge AND NOT (a OR b) NEAR/3 c*',
  'Ａｄａ Keller’s 10,000 café',
  'q=bridge&section=world&from=2026-11-01&to=2026-11-30&sort=newest&in=zh&topic=a&source=b',
]

/** What a match is shown in. */
const text = '一带一路 合作 “River dredging” 桥 2026 Ａｄａ Keller’s 10,000 café. '.repeat(50)

const addresses = [
  'stories?locale=en&section=world&since=2026-11-28&until=2026-11-29T00:00:00Z&q=bridge&limit=20',
  'stories?cursor=eyJhdCI6IjIwMjYtMTEtMjgiLCJpZCI6MX0&topic=a&source=b',
  'stories/12?locale=zh',
  'sections?locale=en',
  'openapi.json',
]

/** How many of a hundred are also searched as pages are made: with spellings tried, which takes most of the time. */
const wholePages = 5

type Typed = { typed: string; isWholePage: boolean }

export function searchTarget(): Target {
  const db = newsroom()
  return {
    next: (random): Typed => ({
      typed: mutateText(pick(searches, random), searches, random).slice(0, 10_000),
      isWholePage: random() * 100 < wholePages,
    }),
    read: ({ typed, isWholePage }: Typed) => {
      const asked = typed.includes('=')
        ? Object.fromEntries(new URLSearchParams(typed))
        : { q: typed }
      const filters = parseFilters(asked)
      const { query } = search(
        { typed: filters.q, locale: 'en', sort: filters.sort, limit: 20, offset: 0 },
        db,
      )
      excerpt(text, query, languages.en.excerpt.found)
      listSuggestions('zh', typed, db)
      if (isWholePage) searchPublished('en', filters, 1, db)
    },
  }
}

export function apiTarget(): Target {
  const db = newsroom()
  return {
    next: (random) => mutateText(pick(addresses, random), addresses, random).slice(0, 8_000),
    read: (address: string) => {
      const mark = address.indexOf('?')
      const path = mark < 0 ? address : address.slice(0, mark)
      const query = new URLSearchParams(mark < 0 ? '' : address.slice(mark))
      const answer = answerApi(path.split('/'), query, env(), db)
      if (answer.status >= 500) throw new Error(`answered ${answer.status}`)
    },
  }
}

function newsroom() {
  const folder = mkdtempSync(join(tmpdir(), 'diptych-fuzz-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const db = openDatabase(folder)
  migrateDatabase(db)
  for (let index = 0; index < 20; index++) {
    const content = buildContent({
      headline: { zh: `新桥通车${index}`, en: `New bridge ${index}` },
    })
    const at = '2026-11-28T10:00:00.000Z'
    const { storyId } = db.transaction((tx) => createStory(tx, { content, author: 'bench', at }))
    publishStory(db, { storyId, kind: 'publish', actor: 'bench', at })
  }
  return db
}

const pick = (list: readonly string[], random: () => number) =>
  list[Math.floor(random() * list.length)] ?? ''
