// Builds where that is due, then becomes the process that serves, or the first of several.
import cluster from 'node:cluster'
import { bringBuild } from './steps/build.mjs'
import { root } from './steps/root.mjs'

process.chdir(root)
process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'
await import('tsx')
await import('@/lib/dot-env')
const { loadEnv } = await import('@/lib/env')
// A wrong setting should not wait for the build to be told.
loadEnv()
if (cluster.isPrimary) await bringBuild()
await import('@/server/main')
