import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bringCommands } from './commands.mjs'
import { sourceFolders } from './compile.mjs'

test('each command of package.json is compiled', async () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const commands = Object.values<string>(scripts)
    .filter((script) => script.includes('command.mjs'))
    .map((script) => script.split('command.mjs ')[1]?.split(' ')[0])
  const folder = await bringCommands()
  const compiled = readdirSync(join(folder, 'scripts')).map((name) => name.replace('.js', ''))
  expect(compiled).toEqual(expect.arrayContaining(commands))
  expect(compiled).toContain('people')
})

test('where commands cannot be put, they say so and what to do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diptych-commands-'))
  cpSync('scripts', join(folder, 'scripts'), { recursive: true })
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(file, join(folder, file))
  for (const name of sourceFolders) mkdirSync(join(folder, name))
  writeFileSync(join(folder, '.commands'), 'no folder')
  const command = [join(folder, 'scripts/command.mjs'), 'people']
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(stderr).toContain('npm run build, by whoever may write here')
  expect(status).toBe(1)
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
