import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
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

test('a command has its arguments, and files are named from where it is run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diptych-command-'))
  writeFileSync(
    join(folder, 'pairs.jsonl'),
    '{"id": 1, "passages": [{"zh": "三人", "en": "Four people"}]}',
  )
  const { INIT_CWD: _, ...env } = process.env
  const command = [join(process.cwd(), 'scripts/command.mjs'), 'check', '--json', '--passages']
  const asked = [...command, 'pairs.jsonl']
  const { stdout } = spawnSync(process.execPath, asked, { cwd: folder, env, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(stdout).toContain('"id":1')
})
