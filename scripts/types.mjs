import { run } from './steps/child.mjs'

// The types of the routes are made from the folders of app/. What tsc remembers of an earlier run
// does not notice when they change.
const made = await run('next', ['typegen'])
process.exit(made || (await run('tsc', ['--noEmit', '--incremental', 'false'])))
