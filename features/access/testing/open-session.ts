import { createHmac, randomUUID } from 'node:crypto'
import { dirname } from 'node:path'
import type { Db } from '@/db/client'
import { sessions } from '@/db/schema/people'
import { installationSecret } from '@/features/access/secret'
import { hashToken, newToken } from '@/features/access/tokens'

const day = 24 * 60 * 60 * 1000

/**
 * What a browser holds whose person has signed in: a password takes a tenth of a second on purpose, which
 * hundreds of tests cannot spare. Cookies are told apart by the host alone, and either name leads to a server.
 */
export function openSession(db: Db, userId: string) {
  const token = newToken()
  const now = new Date()
  const expiresAt = new Date(now.getTime() + day)
  const times = { createdAt: now, updatedAt: now, expiresAt }
  db.insert(sessions)
    .values({ id: randomUUID(), userId, token: hashToken(token), ...times })
    .run()
  const secret = installationSecret('', dirname(db.$client.name), db)
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  const value = encodeURIComponent(`${token}.${signature}`)
  const cookie = { name: 'diptych.session_token', value, path: '/', httpOnly: true }
  return ['127.0.0.1', 'localhost'].map((domain) => ({ ...cookie, domain }))
}
