import { bringBuild } from './steps/build.mjs'

await bringBuild()
