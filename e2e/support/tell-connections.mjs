// For `--import`: says on stderr of each connection that the process opens, of what kind and by which way.
import { subscribe } from 'node:diagnostics_channel'

subscribe('net.client.socket', () => {
  const { stack } = new Error('the process opens a connection')
  process.stderr.write(`${stack?.replaceAll('\n', ' ')}\n`)
})
