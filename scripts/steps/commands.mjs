import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compileInto, madeFrom } from './compile.mjs'
import { root } from './root.mjs'
import { giveUp } from './say.mjs'
import { filesIn } from './sources.mjs'

const folder = join(root, '.commands')

/** The commands of the shell, which stand in package.json, by their files. */
const names = [
  ...['backup', 'check', 'doctor', 'draw-pictures', 'export', 'import', 'memory', 'people'],
  'rebuild-search',
]

const aDay = 86_400_000

/**
 * Compiles the commands where that is missing, and says into which folder. What other sources gave lies in another
 * folder, and goes a day later: a server or a command that began before may be at work still.
 */
export async function bringCommands() {
  const sources = filesIn(['db', 'features', 'lib', 'messages', 'scripts', 'server'])
  const made = join(folder, madeFrom(sources).slice(0, 16))
  if (existsSync(made)) return made
  const draft = `${made}-${process.pid}`
  begin(draft)
  await compileInto(draft, { programs: names.map((name) => `scripts/${name}.ts`), sources })
  putInPlace(draft, made)
  forgetOld()
  return made
}

function begin(draft) {
  try {
    mkdirSync(draft, { recursive: true })
  } catch ({ code }) {
    giveUp(
      `The commands have to be compiled anew: npm run build, by whoever may write here (${code})`,
    )
  }
}

function putInPlace(draft, made) {
  try {
    renameSync(draft, made)
  } catch (error) {
    // Another command has made the same meanwhile.
    if (!existsSync(made)) throw error
    rmSync(draft, { recursive: true })
  }
}

function forgetOld() {
  for (const name of readdirSync(folder)) {
    const old = join(folder, name)
    const { mtimeMs } = statSync(old)
    if (Date.now() - mtimeMs > aDay) rmSync(old, { recursive: true, force: true })
  }
}
