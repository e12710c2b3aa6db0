import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Db, openDatabase } from '@/db/client'
import { closeConnections } from '@/db/connections'
import { createPerson, factoryPassword } from '@/db/factories/people'
import { migrateDatabase } from '@/db/migrate'
import { holdLock } from '@/db/testing/processes'
import { DatabaseBusy } from '@/db/turn'
import { readEnv } from '@/lib/env'
import { type Auth, createAuth } from './auth'
import { Browser } from './testing/door'

let dataDir: string
let db: Db
let auth: Auth

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-door-'))
  db = openDatabase(dataDir, { patience: 0 })
  migrateDatabase(db)
  auth = createAuth(db, readEnv({ AUTH_SECRET: 'x'.repeat(32), LOG_LEVEL: 'error' }))
})

afterEach(() => {
  closeConnections()
  rmSync(dataDir, { recursive: true })
})

describe('while another process writes', { timeout: 60_000 }, () => {
  test('who is signed in is known at once; who wants to sign in is told of the wait', async () => {
    const { email, id } = await createPerson(db)
    const credentials = { email, password: factoryPassword }
    const browser = new Browser(auth)
    expect((await browser.post('/sign-in/email', credentials)).status).toBe(200)
    const { release } = await holdLock(dataDir)
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = new Headers({ cookie })
    const found = await auth.api.getSession({ headers, query: { disableRefresh: true } })
    expect(found?.user.id).toBe(id)
    // The route makes the answer of it: a fault that is no refusal of better-auth's own is not hidden.
    const entering = new Browser(auth).post('/sign-in/email', credentials)
    await expect(entering).rejects.toThrow(DatabaseBusy)
    await release()
    expect((await new Browser(auth).post('/sign-in/email', credentials)).status).toBe(200)
  })
})
