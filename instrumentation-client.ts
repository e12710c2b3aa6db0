// Runs before everything else of the newsroom's pages, which alone come with scripts of Next's.
import { confineSinks } from '@/lib/trusted-types'

confineSinks()

Object.assign(globalThis, {
  // zod would ask whether it may make code of text, and no page of ours may. To import it for this is 8 kB a page.
  __zod_globalConfig: { jitless: true },
})
