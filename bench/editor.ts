// How long a key stroke takes to the screen in a story of 200 passages, and how long it is until a number that was
// changed is marked in both languages: npm run bench:editor
// The newsroom is the production build; the browser tells of each key by its event timing.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { openDatabase } from '@/db/client'
import { buildContent, buildPassage } from '@/db/factories/content'
import { createPerson, factoryPassword } from '@/db/factories/people'
import { migrateDatabase } from '@/db/migrate'
import { startServer } from '@/e2e/support/own-server'
import { createStory } from '@/features/stories/commands'
import { findChromium } from '@/scripts/steps/chromium.mjs'

const passageCount = Number(process.argv[2] ?? 200)
const keyCount = Number(process.argv[3] ?? 300)
/** A quick writer: ten keys a second. */
const keyDelay = 100
const changes = 20

const folder = mkdtempSync(join(tmpdir(), 'diptych-bench-'))
const db = openDatabase(folder)
migrateDatabase(db)
const writer = await createPerson(db, { role: 'editor' })
const { number } = createStory(db, {
  author: writer.id,
  at: new Date().toISOString(),
  content: buildContent({
    passages: [
      ...Array.from({ length: passageCount - 1 }, (_, index) =>
        buildPassage(
          `passage-${index}`,
          `第${index}段：新桥今天上午通车，两岸居民前来庆祝。`.repeat(4),
          `Passage ${index}: the new bridge opened this morning, and people of both banks came. `.repeat(
            4,
          ),
        ),
      ),
      buildPassage(
        `passage-${passageCount - 1}`,
        '这座桥耗资3亿元。',
        'The bridge cost 300 million yuan.',
      ),
    ],
  }),
})
const server = await startServer(folder)
const browser = await chromium.launch({
  executablePath: (await findChromium()) ?? undefined,
  args: ['--no-sandbox'],
})
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.request.post(`${server.address}/api/auth/sign-in/email`, {
    data: { email: writer.email, password: factoryPassword },
  })
  await page.goto(`${server.address}/en/newsroom/stories/${number}`)
  const marked = await changeNumber(page)
  const rows: Record<string, object> = {}
  for (const [name, at] of [
    ['the first passage', 0],
    ['the middle', Math.floor(passageCount / 2)],
    ['the last passage', passageCount - 1],
  ] as const) {
    rows[name] = summary(await typeIn(page, at))
  }
  console.table(rows)
  console.table({ 'a changed number, marked in both languages': summary(marked) })
} finally {
  await browser.close()
  await server.stop()
  db.$client.close()
  rmSync(folder, { recursive: true })
}

/** Milliseconds from the key that changes a number in the last passage to its marks in both languages. */
async function changeNumber(page: Page): Promise<number[]> {
  const passage = page.locator(`[data-passage="passage-${passageCount - 1}"]`)
  const marks = ['zh', 'en'].map((side) =>
    passage.locator(`[data-panel="${side}"] .finding`).first(),
  )
  const all = (state: 'visible' | 'detached') =>
    Promise.all(marks.map((mark) => mark.waitFor({ state })))
  await passage.locator('[data-panel="en"] p').click()
  await page.keyboard.press('End')
  for (const _ of ' million yuan.') await page.keyboard.press('ArrowLeft')
  const times: number[] = []
  while (times.length < changes) {
    const start = performance.now()
    await page.keyboard.press('5')
    await all('visible')
    times.push(performance.now() - start)
    await page.keyboard.press('Backspace')
    await all('detached')
  }
  return times
}

/** Milliseconds from each key to the paint that shows it. */
async function typeIn(page: Page, index: number): Promise<number[]> {
  const line = page.locator(`[data-passage="passage-${index}"] [data-panel="en"] p`)
  await line.click()
  await page.keyboard.press('End')
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { keyTimes: times })
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        // What is posted in a frame's callback runs right behind the frame's paint.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - timeStamp)
          port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })
  const text = 'the bridge opens '.repeat(Math.ceil(keyCount / 17)).slice(0, keyCount)
  await page.keyboard.type(text, { delay: keyDelay })
  await page.waitForFunction(
    (count) => (window as unknown as { keyTimes: number[] }).keyTimes.length >= count,
    keyCount,
  )
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)
}

function summary(times: number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10
  return {
    times: sorted.length,
    'median ms': at(0.5),
    'p95 ms': at(0.95),
    'slowest ms': at(0.9999),
  }
}
