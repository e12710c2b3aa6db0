import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { compileInto, madeFrom, sourceFolders } from './compile.mjs'
import { root } from './root.mjs'
import { giveUp } from './say.mjs'
import { filesIn } from './sources.mjs'

const folder = join(root, '.commands')

const aDay = 86_400_000

/**
 * Compiles the commands where that is missing, and says into which folder. What other sources gave lies in another
 * folder, and goes a day later: a server or a command that began before may be at work still.
 */
export async function bringCommands() {
  const sources = filesIn([...sourceFolders, 'scripts'])
  const made = join(folder, madeFrom(sources).slice(0, 16))
  if (existsSync(made)) return made
  const draft = `${made}-${process.pid}`
  begin(draft)
  await compileInto(draft, { programs: commands(), sources })
  putInPlace(draft, made)
  forgetOld()
  return made
}

/** The commands of the shell, as package.json names them, by their files. */
function commands() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return Object.values(scripts)
    .map((script) => /\bscripts\/command\.mjs (\S+)/u.exec(script)?.[1])
    .filter((name) => name !== undefined)
    .map((name) => `scripts/${name}.ts`)
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
