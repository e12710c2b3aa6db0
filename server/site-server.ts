import { createServer, type RequestListener, type Server } from 'node:http'
import { maxHeaderSize } from './listening'

const noTunnel = [
  'HTTP/1.1 405 Method Not Allowed',
  'Allow: GET, HEAD',
  'Connection: close',
  'Content-Length: 0',
  '\r\n',
].join('\r\n')

/**
 * In milliseconds. Proxies keep a connection for a minute (nginx, Varnish, load balancers): where ours ends sooner, a
 * request may be on its way on one that is just being closed, and is lost.
 */
const keepAliveTimeout = 65_000

/** The server of the site. Node's own parser refuses what is framed in two ways or in none. */
export function createSiteServer(listener: RequestListener): Server {
  const server = createServer(
    { maxHeaderSize, insecureHTTPParser: false, keepAliveTimeout },
    (request, response) => {
      // Behind a body of one that asks for another protocol Node reads nothing more, and would let who sends on wait.
      if (request.headers.upgrade !== undefined) response.setHeader('Connection', 'close')
      return listener(request, response)
    },
  )
  // Without it Node hangs up on who asks for a tunnel, and says nothing.
  server.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy())
    socket.end(noTunnel)
  })
  return server
}
