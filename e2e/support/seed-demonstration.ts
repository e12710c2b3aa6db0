import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from './own-server'

/** Seeds the demonstration once, as a first start does; each worker's server begins with a copy. */
export default async function seedDemonstration(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'diptych-demonstration-'))
  const server = await startServer(dataDir, { DEMO: 'on' })
  await server.stop()
  process.env.E2E_DEMONSTRATION = dataDir
  return () => rm(dataDir, { recursive: true, force: true })
}
