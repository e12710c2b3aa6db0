import { Registry } from 'prom-client'
import { openReader } from '@/db/client'
import type { CacheSettings } from '@/features/purges/caches'
import type { Env } from '@/lib/env'
import { closed, listenOrEnd } from '@/server/listening'
import { measureNewsroom } from './gauges'
import { createMeasuresServer } from './measures-server'
import { createMetrics, type Metrics } from './metrics'

type Settings = CacheSettings &
  Pick<Env, 'METRICS_PORT' | 'METRICS_HOST' | 'METRICS_TOKEN' | 'DATA_DIR'>

/** What is measured elsewhere, as Prometheus reads it, and what there is to say of that. */
export type Elsewhere = { read: () => Promise<string>; measure: (register: Registry) => void }

type Measures = {
  /** What is measured of this process; null where nothing is, or it does not serve itself. */
  metrics: Metrics | null
  stop: () => Promise<void>
}

/**
 * Tells Prometheus, on a port of its own, of the newsroom and of the process that serves: this one, or
 * others. Where no port is set it tells nobody.
 */
export async function startMeasures(settings: Settings, elsewhere?: Elsewhere): Promise<Measures> {
  const { METRICS_PORT: port, METRICS_HOST: host, METRICS_TOKEN: token } = settings
  if (!port) return { metrics: null, stop: async () => {} }
  const register = new Registry()
  const db = openReader(settings.DATA_DIR)
  measureNewsroom(register, db, settings)
  elsewhere?.measure(register)
  const metrics = elsewhere ? null : createMetrics(register)
  const read = async () => `${(await elsewhere?.read()) ?? ''}${await register.metrics()}`
  const server = createMeasuresServer({ token, type: register.contentType, read })
  await listenOrEnd(server, { port, host }, 'METRICS_PORT')
  return {
    metrics,
    async stop() {
      await closed(server)
      db.$client.close()
    },
  }
}
