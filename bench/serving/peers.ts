import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hasProgram } from './cores'
import { cacheSettings, fileSettings } from './nginx-settings'
import { type Peer, startPeer } from './peer'

/** The page as it is asked for, and what answers it. */
export type Page = { path: string; headers: Record<string, string>; body: string }

type Stage = { folder: string; page: Page; ours: number; settings: Record<string, string> }

/** Whatever else could give the page, each a process that keeps to one core. */
export async function startPeers({ folder, page, ours, settings }: Stage): Promise<Peer[]> {
  const file = join(folder, 'page.json')
  writeFileSync(file, JSON.stringify(page))
  const node = (script: string) => (port: number) => [process.execPath, script, String(port), file]
  const peers = [
    await startPeer('bare socket', node('bench/serving/bare-socket.mjs')),
    await startPeer('bare node:http', node('bench/serving/bare-http.mjs')),
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
  if (hasProgram('nginx')) {
    const nginx = (name: string, toText: (folder: string, port: number) => string) => {
      const own = join(folder, name.replaceAll(' ', '-'))
      mkdirSync(own)
      return startPeer(name, (port) => {
        const path = join(own, 'nginx.conf')
        writeFileSync(path, toText(own, port))
        return ['nginx', '-e', 'stderr', '-p', own, '-c', path]
      })
    }
    peers.push(
      await nginx('nginx, a file', (own, port) => {
        const target = join(own, 'files', page.path)
        mkdirSync(dirname(target), { recursive: true })
        writeFileSync(target, page.body)
        return fileSettings(own, port)
      }),
      await nginx('ours behind nginx', (own, port) => cacheSettings(own, port, ours)),
    )
  } else console.log('nginx is missing (apt install nginx-light): two rows are left out')
  if (hasProgram('varnishd')) {
    const work = join(folder, 'varnish')
    peers.push(
      await startPeer('ours behind Varnish', (port) => [
        'varnishd',
        '-F',
        '-n',
        work,
        '-a',
        `127.0.0.1:${port}`,
        '-b',
        `127.0.0.1:${ours}`,
      ]),
    )
  } else console.log('Varnish is missing (apt install varnish): a row is left out')
  return peers
}
