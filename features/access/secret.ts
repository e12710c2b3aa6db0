import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { auditEvents, sessions, twoFactors } from '@/db/schema/people'
import { writeDurablySync } from '@/lib/durable-file'
import { log } from '@/lib/log'

/** What AUTH_SECRET has to have at least; one that is drawn has more. */
const shortest = 32

/** The file holds no secret, and another would not open what was made with the one that it held. */
export class SecretLost extends Error {
  constructor(file: string) {
    super(
      `The file ${file} is empty or cut short. Bring it back from a backup, or set AUTH_SECRET to what it held. ` +
        'Where both are lost, delete the file: a new secret is drawn, everyone signs in again, and second factors ' +
        'are switched off with npm run people -- reset ADDRESS --two-factor.',
    )
  }
}

/**
 * What this installation signs and encrypts with: the setting, else one drawn once and kept.
 * Throws SecretLost.
 */
export function installationSecret(setting: string, dataDir: string, db: Db): string {
  if (setting) return setting
  const file = join(dataDir, 'secret')
  return wholeSecret(file) ?? draw(file, db)
}

/** Of two processes that begin together one draws, and both read what it wrote. */
function draw(file: string, db: Db): string {
  return db.transaction((tx) => {
    const drawnMeanwhile = wholeSecret(file)
    if (drawnMeanwhile) return drawnMeanwhile
    const isUsed = hasAnyoneSignedIn(tx)
    if (isUsed && read(file) !== null) throw new SecretLost(file)
    if (isUsed)
      log.warn('the secret is gone and drawn again; everyone has to sign in again', { file })
    const secret = randomBytes(32).toString('base64url')
    writeDurablySync(file, secret)
    return secret
  })
}

function wholeSecret(file: string): string | null {
  const secret = read(file)
  return secret && secret.trim().length >= shortest ? secret : null
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function hasAnyoneSignedIn(tx: Tx): boolean {
  const signIn = eq(auditEvents.action, 'account.signIn')
  return (
    tx.select({ id: auditEvents.id }).from(auditEvents).where(signIn).limit(1).get() !==
      undefined ||
    tx.select({ id: sessions.id }).from(sessions).limit(1).get() !== undefined ||
    tx.select({ id: twoFactors.id }).from(twoFactors).limit(1).get() !== undefined
  )
}
