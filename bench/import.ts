// Imports 1,000 documents of many settings and encodings into an empty newsroom: npm run bench:import
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { importFiles } from '@/features/importing/import-files'
import { listDocuments } from '@/features/importing/list-documents'
import { renderDocument } from '@/features/importing/render-document'

const count = Number(process.argv[2] ?? 1000)
const folder = mkdtempSync(join(tmpdir(), 'diptych-bench-'))
for (let index = 0; index < count; index += 1) writeDocument(index)

const dataDir = join(folder, 'data')
const db = openDatabase(dataDir)
migrateDatabase(db)
const rows: Record<string, string | number>[] = []
for (const run of ['first time, published', 'again']) {
  const start = performance.now()
  const processor = process.cpuUsage()
  const ownThread = process.threadCpuUsage()
  const files = listDocuments([folder], folder)
  let failed = 0
  const settings = { isDryRun: false, publish: true, timeZone: 'Asia/Shanghai', dataDir }
  for await (const report of importFiles(files, { db, ...settings })) {
    if (report.kind === 'failed') failed += 1
  }
  const seconds = (performance.now() - start) / 1000
  const msEach = ({ user, system }: NodeJS.CpuUsage) =>
    Number(((user + system) / 1000 / files.length).toFixed(1))
  rows.push({
    run,
    documents: files.length,
    failed,
    seconds: Number(seconds.toFixed(2)),
    'documents a second': Number((files.length / seconds).toFixed(1)),
    'ms of the processor a document': msEach(process.cpuUsage(processor)),
    'of them the writer’s': msEach(process.threadCpuUsage(ownThread)),
  })
}
console.table(rows)
db.$client.close()
rmSync(folder, { recursive: true })

function writeDocument(index: number): void {
  const paragraphs = Array.from({ length: 6 + (index % 12) }, (_, at) => paragraphOf(index, at))
  const text = renderDocument(
    {
      breadcrumb: ['资讯', `栏目${index % 9}`],
      headline: { zh: `第${index}号列车今天上午通车`, en: `Train ${index} starts this morning` },
      zh: paragraphs.map(({ zh }) => zh),
      en: paragraphs.map(({ en }) => en),
      source: `通讯社${index % 5}`,
    },
    {
      first: index % 4 === 0 ? 'en' : 'zh',
      layout: index % 3 === 0 ? 'alternating' : 'stacked',
      date: `2025-${1 + (index % 12)}-${1 + (index % 28)} 16:58`,
      datePlace: 'below-headline',
      credit: '来源：',
      creditPlace: 'end',
      breadcrumb: '>>',
      headlines: 'apart',
      indent: { zh: '　　' },
      blankLines: true,
      lineEnd: '\n',
    },
  )
  const bytes = index % 5 === 0 ? Buffer.from(`\uFEFF${text}`, 'utf16le') : Buffer.from(text)
  writeFileSync(join(folder, `${index}.txt`), bytes)
}

/** About 150 Chinese characters against 500 Latin ones, with numbers of its own. */
function paragraphOf(index: number, at: number): { zh: string; en: string } {
  const sentences = Array.from({ length: 4 }, (_, turn) => {
    const number = index * 31 + at * 7 + turn
    return {
      zh: `这趟列车在第${at + 1}站停靠了${number}分钟，站台上的居民和学生都来迎接，工程师说线路运行平稳。`,
      en: `At station ${at + 1} the train stopped for ${number} minutes, residents and students came to the platform to meet it, and the engineer said that the line was running smoothly.`,
    }
  })
  return {
    zh: sentences.map(({ zh }) => zh).join(''),
    en: sentences.map(({ en }) => en).join(' '),
  }
}
