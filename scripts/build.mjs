import { bringBuild } from './steps/build.mjs'
import { bringCommands } from './steps/commands.mjs'
import { bringCompiled } from './steps/compile.mjs'

await bringBuild()
await bringCompiled()
await bringCommands()
