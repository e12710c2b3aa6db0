import cluster from 'node:cluster'
import { createServer } from 'node:http'
import { Crew } from '@/server/workers/crew'
import type { FromWorker, ToWorker } from '@/server/workers/words'

/** A crew of two, the first of which has the duties and gets stuck. Says line by line who serves and has the duties. */

const every = 50

if (cluster.isPrimary) {
  const crew = new Crew(process.exit, { every, mostMissed: 40 })
  cluster.on('listening', (worker) => console.log(`${worker.id} serves`))
  await crew.start()
  await crew.start()
  crew.all.find(({ id }) => id === 1)?.send({ stick: true })
} else {
  const id = cluster.worker?.id
  const beat: FromWorker = { alive: true }
  setInterval(() => process.send?.(beat), every)
  process.on('message', (word: ToWorker | { stick: true }) => {
    if ('duties' in word && word.duties) console.log(`${id} does the duties`)
    if ('stick' in word) for (;;);
  })
  createServer().listen(0, '127.0.0.1')
}
