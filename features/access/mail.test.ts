import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mailInvitation } from './mail'

let server: SMTPServer

beforeEach(() => {
  server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'] })
})

afterEach(() => new Promise<void>((resolve) => server.close(resolve)))

async function listen(): Promise<string> {
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const address = listening.address()
  return `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

const send = (url: string) => {
  const settings = { SMTP_URL: url, MAIL_FROM: '', SITE_URL: 'http://news.example.org' }
  return mailInvitation(settings, 'wen@example.org', 'token')
}

test('a letter tells whether it went', async () => {
  expect(await send('')).toBe('none')
  expect(await send(await listen())).toBe('sent')
  expect(await send('smtp://127.0.0.1:1')).toBe('failed')
})
