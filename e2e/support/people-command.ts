import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** What `npm run people -- …` prints, run beside a server as its operator does. */
export async function runPeopleCommand(
  args: string[],
  settings: Record<string, string>,
): Promise<string[]> {
  const command = ['scripts/command.mjs', 'people', ...args]
  const env = { ...process.env, ...settings }
  const { stdout } = await promisify(execFile)(process.execPath, command, { env })
  return stdout.trim().split('\n')
}
