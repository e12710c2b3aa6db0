// Runs one of the shell's commands: `node scripts/command.mjs NAME [ARGUMENT...]` runs scripts/NAME.ts, compiled.
import { join } from 'node:path'
import { bringCommands } from './steps/commands.mjs'
import { root } from './steps/root.mjs'

// Paths are meant from where the command was typed; npm has told that where it runs this.
process.env.INIT_CWD ??= process.cwd()
process.chdir(root)
// A command reads its arguments behind its own name, as it does when Node runs it by itself.
const [name] = process.argv.splice(2, 1)
const folder = await bringCommands()
process.env.COMPILED_SERVER = folder
await import(join(folder, 'scripts', `${name}.js`))
