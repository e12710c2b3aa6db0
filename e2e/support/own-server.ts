import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'

export type OwnServer = {
  address: string
  /** The process that was started. */
  pid: number
  /** What it has printed on either stream. */
  lines: string[]
  stop: () => Promise<void>
}

/** As `npm start` has them. */
export const settingsOfNode = ['--max-semi-space-size=16', '--heap-growing-percent=50']

/** A server on a data folder of its own, begun as `npm start` begins one. */
export async function startServer(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<OwnServer> {
  const port = await freePort()
  const address = `http://${settings.HOST ?? 'localhost'}:${port}`
  const child = spawn(process.execPath, [...settingsOfNode, 'scripts/start.mjs'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDir,
      DEMO: 'off',
      WORKERS: '1',
      SITE_URL: address,
      // Tests sign in from addresses of their own, as if a proxy stood before them.
      TRUSTED_PROXIES: 'loopback',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A worker that is ended in the middle of a test leaves no server behind.
  const endWithUs = () => child.kill()
  process.once('exit', endWithUs)
  const lines: string[] = []
  const ended = once(child, 'exit')
  createInterface(child.stderr).on('line', (line) => lines.push(line))
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line)
      if (line.startsWith('Diptych is ready')) resolve()
    })
    ended.then(() => reject(new Error(`The server ended:\n${lines.join('\n')}`)))
  })
  return {
    address,
    pid: child.pid ?? 0,
    lines,
    async stop() {
      process.off('exit', endWithUs)
      child.kill('SIGTERM')
      await ended
    },
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
