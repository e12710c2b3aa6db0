import { join } from 'node:path'
import { nginxCommand, varnishCommand } from '@/bench/caches/shipped'
import { freePort } from '@/e2e/support/own-server'
import { startOurs } from './ours'
import { type Peer, startPeer } from './peer'
import { hasNginxWithLua, hasProgram } from './programs'

const ways = {
  'ours behind nginx': {
    isThere: hasNginxWithLua,
    packages: 'nginx-light libnginx-mod-http-lua',
    command: nginxCommand,
  },
  'ours behind Varnish': {
    isThere: () => hasProgram('varnishd'),
    packages: 'varnish varnish-modules',
    command: varnishCommand,
  },
}

/** Both caches by the settings that ship, before a second server of ours, which tells them what changes. */
export async function startBehindCaches(
  folder: string,
  settings: Record<string, string>,
): Promise<{ site: Peer; caches: Peer[] }> {
  const [nginx, varnish] = [await freePort(), await freePort()]
  const tells = {
    ...settings,
    NGINX_URLS: `http://127.0.0.1:${nginx}/purge`,
    VARNISH_URLS: `http://127.0.0.1:${varnish}`,
    PRIVATE_ADDRESSES: 'loopback',
    // It begins before they do.
    LOG_LEVEL: 'error',
  }
  const site = await startOurs(tells, { name: 'ours that tells' })
  const caches: Peer[] = []
  for (const [name, { isThere, packages, command }] of Object.entries(ways)) {
    if (!isThere()) {
      console.log(`${name}: left out, for it needs apt-get install ${packages}`)
      continue
    }
    const told = command === nginxCommand ? nginx : varnish
    const own = join(folder, name.replaceAll(' ', '-'))
    caches.push(
      await startPeer(name, (readers) => command(own, { readers, told, site: site.port })),
    )
  }
  return { site, caches }
}
