import { join } from 'node:path'
import { shippedCaches } from '@/bench/caches/shipped'
import { freePort } from '@/e2e/support/own-server'
import { startOurs } from './ours'
import { type Peer, startPeer } from './peer'

/** The caches by the settings that ship, before a second server of ours, which tells them what changes. */
export async function startBehindCaches(
  folder: string,
  settings: Record<string, string>,
): Promise<{ site: Peer; caches: Peer[] }> {
  const there = Object.entries(shippedCaches).filter(([name, { isThere, packages }]) => {
    if (isThere()) return true
    console.log(`ours behind ${name}: left out, for it needs apt-get install ${packages}`)
    return false
  })
  const ways = await Promise.all(
    there.map(async ([name, cache]) => ({ name, ...cache, told: await freePort() })),
  )
  // The site begins before they do, and warns of it.
  const tells = { ...settings, PRIVATE_ADDRESSES: 'loopback', LOG_LEVEL: 'error' }
  Object.assign(tells, ...ways.map(({ telling, told }) => telling(told)))
  const site = await startOurs(tells, { name: 'ours that tells' })
  const caches: Peer[] = []
  for (const { name, command, told } of ways) {
    const own = join(folder, name)
    const start = (readers: number) => command(own, { readers, told, site: site.port })
    caches.push(await startPeer(`ours behind ${name}`, start))
  }
  return { site, caches }
}
