import type { IncomingHttpHeaders } from 'node:http'
import { isNewsroomPath, readPath } from '@/lib/paths'

const reading = ['GET', 'HEAD']

/** The methods that an address answers to. */
export function methodsOf(path: string, headers: IncomingHttpHeaders): string[] {
  if (path === readPath || path === '/api/media' || path === '/api/recordings') return ['POST']
  if (path.startsWith('/api/checks/') || path === '/api/drafts') return ['POST']
  if (path.startsWith('/api/auth/')) return [...reading, 'POST']
  if (path === '/api' || path.startsWith('/api/')) return [...reading, 'OPTIONS']
  return isNewsroomPath(path) && isAction(headers) ? [...reading, 'POST'] : reading
}

/** The pages of the newsroom take in actions, and no form of a browser's own. */
const isAction = (headers: IncomingHttpHeaders) => headers['next-action'] !== undefined
