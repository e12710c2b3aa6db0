// The browser tests, against the production build.
import { bringBuild } from './steps/build.mjs'
import { run } from './steps/child.mjs'
import { bringChromium } from './steps/chromium.mjs'

await bringChromium()
await bringBuild()
process.exit(await run('playwright', ['test', ...process.argv.slice(2)]))
