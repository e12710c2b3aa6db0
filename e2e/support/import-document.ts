import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** Imports a document as an operator does, by a process of its own, and publishes it. Resolves to the story's number. */
export async function importDocument(
  file: string,
  settings: Record<string, string>,
  { publish = true } = {},
): Promise<number> {
  const options = publish ? ['--publish', '--json'] : ['--json']
  const command = ['scripts/command.mjs', 'import', ...options, file]
  const env = { ...process.env, ...settings }
  const { stdout } = await promisify(execFile)(process.execPath, command, { env })
  return JSON.parse(stdout).story
}

/** The same for a document of these lines, which is written to the file before. */
export async function importLines(
  file: string,
  lines: string[],
  settings: Record<string, string>,
): Promise<number> {
  await writeFile(file, lines.join('\n'))
  return importDocument(file, settings)
}
