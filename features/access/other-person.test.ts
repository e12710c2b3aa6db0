import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { createPerson, factoryPassword } from '@/db/factories/people'
import { testDatabase } from '@/db/factories/test-database'
import { passkeys } from '@/db/schema/people'
import { readEnv } from '@/lib/env'
import { drawnForHeader } from '@/lib/headers'
import { type Auth, createAuth } from './auth'
import { Authenticator } from './testing/authenticator'
import { Browser } from './testing/door'

const site = 'http://localhost:3000'

let db: Db
let auth: Auth
beforeEach(() => {
  db = testDatabase()
  auth = createAuth(db, readEnv({ AUTH_SECRET: 'x'.repeat(32), LOG_LEVEL: 'error' }))
})

describe('a page that was drawn for one person, in a browser where another has signed in', () => {
  const addPasskey = async (drawnFor: 'the first' | 'the second') => {
    const [first, second] = [await createPerson(db), await createPerson(db)]
    const browser = new Browser(auth)
    for (const { email } of [first, second]) {
      await browser.post('/sign-in/email', { email, password: factoryPassword })
    }
    const options = await (await browser.get('/passkey/generate-register-options')).json()
    const response = new Authenticator('localhost').register(options.challenge, site)
    const id = drawnFor === 'the first' ? first.id : second.id
    const body = { response, name: 'Key' }
    return browser.post('/passkey/verify-registration', body, { [drawnForHeader]: id })
  }

  test('is told who is signed in all the same', async () => {
    const { id, email } = await createPerson(db)
    const browser = new Browser(auth)
    await browser.post('/sign-in/email', { email, password: factoryPassword })
    const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ')
    const headers = new Headers({ cookie, [drawnForHeader]: 'another' })
    expect((await auth.api.getSession({ headers }))?.user.id).toBe(id)
  })

  test('adds no passkey to that one’s account', async () => {
    const answer = await addPasskey('the first')
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({ code: 'OTHER_PERSON' })
    expect(db.select().from(passkeys).all()).toEqual([])
    expect((await addPasskey('the second')).status).toBe(200)
  })
})
