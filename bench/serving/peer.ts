import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { freePort } from '@/e2e/support/own-server'
import { onFirstCore } from './cores'

export type Peer = { name: string; port: number; pid: number; stop: () => Promise<void> }

const longestStart = 120_000

/** Starts a server on the first core, and waits until it takes connections. */
export async function startPeer(
  name: string,
  commandFor: (port: number) => string[],
  settings: Record<string, string> = {},
): Promise<Peer> {
  const port = await freePort()
  const [command = '', ...args] = onFirstCore(commandFor(port))
  const env = { ...process.env, ...settings, PORT: String(port) }
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = once(child, 'exit')
  // Also where another does not start, and nobody comes to stop this one.
  process.once('exit', () => child.kill())
  const until = Date.now() + longestStart
  while (!(await takesConnections(port))) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`${name} does not start`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    name,
    port,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
