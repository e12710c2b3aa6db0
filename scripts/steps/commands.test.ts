import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bringCommands } from './commands.mjs'

const asked = [
  ...readFileSync('package.json', 'utf8').matchAll(/ scripts\/command\.mjs ([\w-]+)/gu),
].map(([, name]) => name)

test('each command of package.json is compiled', async () => {
  const folder = await bringCommands()
  const missing = asked.filter((name) => !existsSync(join(folder, 'scripts', `${name}.js`)))
  expect(missing).toEqual([])
  expect(asked).toContain('people')
})

test('a command has its arguments, from wherever it is run', () => {
  const command = [join(process.cwd(), 'scripts/command.mjs'), 'check', '--help']
  const printed = execFileSync(process.execPath, command, { cwd: '/' })
  expect(printed.toString()).toContain('npm run check')
})
