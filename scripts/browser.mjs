// A browser for the browser tests, where the machine has none.
import { bringChromium } from './steps/chromium.mjs'

await bringChromium()
