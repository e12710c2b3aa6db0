import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { ownProgram, ownProgramArguments } from '@/lib/own-program'

test('one that has the duties and gets stuck is ended, replaced, and its duties are another’s', async () => {
  const program = [...ownProgramArguments, ownProgram('server/testing/crew-with-stuck.ts')]
  const crew = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  const told = createInterface(crew.stderr)
  told.on('line', (line) => said.push(line))
  const last = ['2 does the duties', '3 serves']
  for await (const line of createInterface(crew.stdout)) {
    said.push(line)
    if (last.every((one) => said.includes(one))) break
  }
  crew.kill('SIGKILL')
  expect(said.filter((line) => !line.startsWith('{')).toSorted()).toEqual([
    '1 does the duties',
    '1 serves',
    '2 does the duties',
    '2 serves',
    '3 serves',
  ])
  expect(said.join('\n')).toContain('a process that serves is stuck')
}, 60_000)
