import { join } from 'node:path'
import { compileInto, sourceFolders } from './compile.mjs'
import { root } from './root.mjs'
import { filesIn } from './sources.mjs'

/** What tests start as processes, beside what the server does. */
const programs = [
  'bench/fuzz/worker.ts',
  'bench/seeding/draw-thread.ts',
  'bench/seeding/words-thread.ts',
  'db/testing/hold-lock.ts',
  'db/testing/write-steadily.ts',
  'features/workshop/bench-test-jobs.ts',
  'scripts/backup.ts',
  'scripts/check.ts',
  'scripts/import.ts',
  'server/testing/crew-with-stuck.ts',
  'server/testing/prepare.ts',
  'server/testing/tell-caches.ts',
]

/** Read as TypeScript, such a process takes twice as long to begin, and tests begin some hundred. */
export async function setup() {
  const folder = join(root, '.cache', 'compiled')
  const sources = filesIn([...sourceFolders, 'bench', 'scripts'])
  await compileInto(folder, { programs, sources })
  process.env.COMPILED_SERVER = folder
}
