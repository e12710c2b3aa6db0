import type { Worker } from 'node:cluster'
import { Counter, Gauge, type Registry } from 'prom-client'
import type { Env } from '@/lib/env'
import { type Elsewhere, startMeasures } from '@/server/metrics/measures'
import { SumOfProcesses } from '@/server/metrics/sum-of-processes'
import { patienceWithOthers, stopOnSignal } from '@/server/shutdown'
import { askMeasures } from './ask-measures'
import { Crew } from './crew'

/**
 * Starts so many processes that serve on one port, the others once the first does: what fell due while
 * nobody served has gone out by then. Where the first cannot, it has said why, and this process ends too.
 */
export async function startWorkers(settings: Env, count: number): Promise<void> {
  const crew = new Crew((status) => process.exit(status))
  const measures = await startMeasures(settings, measuresOf(crew))
  stopOnSignal(async () => {
    await measures.stop()
    await crew.stop()
  }, patienceWithOthers)
  await crew.start()
  for (let others = count - 1; others > 0; others -= 1) void crew.start()
}

function measuresOf(crew: Crew): Elsewhere {
  const sum = new SumOfProcesses<Worker>()
  return {
    measure: (register) => measureCrew(register, crew),
    async read() {
      await Promise.all(crew.all.map(hear))
      return sum.text()
    },
  }

  async function hear(worker: Worker): Promise<void> {
    const measures = await askMeasures(worker)
    if (!measures || worker.isDead()) return
    if (worker.listenerCount('exit', forget) === 0) worker.once('exit', forget)
    sum.tell(worker, measures)
  }

  function forget(this: Worker): void {
    void sum.end(this)
  }
}

function measureCrew(register: Registry, crew: Crew): void {
  new Gauge({
    name: 'diptych_workers',
    help: 'Processes that serve.',
    registers: [register],
    collect() {
      this.set(crew.counts.serving)
    },
  })
  new Counter({
    name: 'diptych_workers_ended_total',
    help: 'Processes that ended and were replaced.',
    registers: [register],
    collect() {
      this.reset()
      this.inc(crew.counts.ended)
    },
  })
}
