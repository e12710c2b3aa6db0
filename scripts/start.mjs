// Builds where that is due, then becomes the process that serves, or the first of several.
import cluster from 'node:cluster'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { bringBuild } from './steps/build.mjs'
import { bringCompiled, compiledFolder } from './steps/compile.mjs'
import { root } from './steps/root.mjs'

process.chdir(root)
process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'
process.env.COMPILED_SERVER = compiledFolder
if (cluster.isPrimary) await bringCompiled()
// What V8 has made of the code stays for the next start, where the folder can be written to.
process.env.NODE_COMPILE_CACHE ??= join(compiledFolder, 'cache')
enableCompileCache(process.env.NODE_COMPILE_CACHE)
await load('lib/dot-env')
const { loadEnv } = await load('lib/env')
// A wrong setting should not wait for the build to be told.
loadEnv()
if (cluster.isPrimary) await bringBuild()
await load('server/main')

function load(module) {
  return import(`${compiledFolder}/${module}.js`)
}
