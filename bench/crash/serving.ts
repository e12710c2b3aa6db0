import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export type Serving = { address: string; pid: number; kill: () => Promise<void> }

/** The production server as a process of its own, which can be killed and not only stopped. */
export async function serve(dataDir: string, port: number): Promise<Serving> {
  const address = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      ...process.env,
      ...{ PORT: String(port), HOST: '127.0.0.1', SITE_URL: address },
      ...{ DATA_DIR: dataDir, DEMO: 'off', LOG_LEVEL: 'error', WORKERS: '1' },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await ready(child)
  return { address, pid: pidOf(child), kill: () => killed(child) }
}

export function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('The process did not begin')
  return pid
}

/** SIGKILL: nothing in the process gets to do anything any more. */
export async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

async function ready(child: ChildProcess): Promise<void> {
  if (!child.stdout) return
  const lines = createInterface(child.stdout)
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      if (line.startsWith('Diptych is ready')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)))
  })
}
