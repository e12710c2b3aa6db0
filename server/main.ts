import cluster from 'node:cluster'
import { availableParallelism } from 'node:os'
import { loadEnv } from '@/lib/env'
import { startMeasures } from './metrics/measures'
import { prepareDatabase } from './prepare-database'
import { serve } from './serve'
import { serveAsWorker } from './workers/as-worker'
import { startWorkers } from './workers/start-workers'

const settings = loadEnv()
const { PORT, HOST } = settings
const processes = settings.WORKERS || availableParallelism()

// What is written into the data folder is for its owner alone, whoever writes it.
process.umask(0o077)
if (cluster.isWorker) await serveAsWorker(settings, processes)
else {
  await prepareDatabase(settings)
  if (processes > 1) await startWorkers(settings, processes)
  else await serveAlone()
  const host = HOST.includes(':') ? `[${HOST}]` : HOST
  console.log(`Diptych is ready at http://${host}:${PORT}`)
}

async function serveAlone(): Promise<void> {
  const { metrics, stop } = await startMeasures(settings)
  await serve(settings, { processes, takeDuties: (start) => start(), metrics, stop })
}
