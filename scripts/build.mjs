import { bringBuild } from './steps/build.mjs'
import { bringCompiled } from './steps/compile.mjs'

await bringBuild()
await bringCompiled()
