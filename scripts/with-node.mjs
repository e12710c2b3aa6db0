// Runs a command with a Node that is new enough and with the packages of the lock file, and brings
// both where they are missing: `node scripts/with-node.mjs COMMAND [ARGUMENT...]`.
// It and its steps are plain scripts that an older Node can run, since that is what starts them.
import { delimiter, join } from 'node:path'
import { run } from './steps/child.mjs'
import { bringNode } from './steps/node.mjs'
import { bringPackages } from './steps/packages.mjs'
import { root } from './steps/root.mjs'

const [command, ...args] = process.argv.slice(2)
const folders = [await bringNode(), join(root, 'node_modules', '.bin'), process.env.PATH ?? '']
process.env.PATH = folders.filter(Boolean).join(delimiter)
// Memory that libraries give back goes to whoever wants it next, not to the thread that had it: a fifth less in all.
process.env.MALLOC_ARENA_MAX ??= '2'
await bringPackages()
process.exit(await run(command, args))
