import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { freePort, settingsOfNode } from '@/e2e/support/own-server'
import { nginxSettings } from './nginx-settings'
import { startOurs } from './ours'
import { type Peer, startPeer } from './peer'
import { hasProgram } from './programs'

/** The page as it is asked for, and what answers it. */
export type Page = { path: string; headers: Record<string, string>; body: string }

type Stage = { folder: string; page: Page; settings: Record<string, string> }

/** Whatever else could give the page, each a process that keeps to one core. */
export async function startPeers({ folder, page, settings }: Stage): Promise<Peer[]> {
  const file = join(folder, 'page.json')
  writeFileSync(file, JSON.stringify(page))
  const bare = () => [process.execPath, 'bench/serving/bare-http.mjs']
  const peers = [
    await startPeer('bare socket', (port) => [
      process.execPath,
      'bench/serving/bare-socket.mjs',
      String(port),
      file,
    ]),
    await startPeer('bare node:http', bare, { BARE_PAGE: file }),
    await startPeer('bare node:http, a string', bare, { BARE_PAGE: file, BARE_AS: 'string' }),
    await startBareBeside(file, settings),
    await startPeer(
      'plain next start',
      (port) => [
        process.execPath,
        'node_modules/next/dist/bin/next',
        'start',
        '--hostname',
        '127.0.0.1',
        '--port',
        String(port),
      ],
      settings,
    ),
  ]
  if (hasProgram('nginx')) peers.push(await startNginx(folder, page))
  else console.log('nginx, a file: left out, for it needs apt-get install nginx-light')
  return peers
}

function startNginx(folder: string, page: Page): Promise<Peer> {
  const own = join(folder, 'nginx-file')
  const target = join(own, 'files', page.path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, page.body)
  return startPeer('nginx, a file', (port) => {
    const path = join(own, 'nginx.conf')
    writeFileSync(path, nginxSettings(own, port))
    return ['nginx', '-e', 'stderr', '-p', own, '-c', path]
  })
}

/** Node's own server in a process that has all of ours in it, besides. */
async function startBareBeside(page: string, settings: Record<string, string>): Promise<Peer> {
  const port = await freePort()
  const host = await startOurs(
    { ...settings, BARE_PAGE: page, BARE_PORT: String(port) },
    { ofNode: [...settingsOfNode, '--import', './bench/serving/bare-http.mjs'] },
  )
  return { ...host, name: 'bare node:http in our process', port }
}
