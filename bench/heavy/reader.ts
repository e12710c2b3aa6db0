import { parentPort, workerData } from 'node:worker_threads'

// A reader with a thread to themselves: what sends all the rest would hold up their clock as well.
const { page } = workerData as { page: string }
let waits: number[] = []
let isLeaving = false
parentPort?.on('message', (word: 'tell' | 'leave') => {
  parentPort?.postMessage(waits)
  waits = []
  isLeaving = word === 'leave'
})
while (!isLeaving) {
  const start = performance.now()
  await (await fetch(page)).text()
  waits.push(performance.now() - start)
  await new Promise((resolve) => setTimeout(resolve, 20))
}
parentPort?.close()
