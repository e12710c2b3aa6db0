import { settingsOfNode } from '@/e2e/support/own-server'
import { type Peer, startPeer } from './peer'

type More = { name?: string; ofNode?: string[] }

/** Our server as `npm start` begins it, on the first core. */
export function startOurs(
  settings: Record<string, string>,
  { name = 'ours', ofNode = settingsOfNode }: More = {},
): Promise<Peer> {
  const command = [process.execPath, ...ofNode, 'scripts/start.mjs']
  return startPeer(name, () => command, settings)
}
