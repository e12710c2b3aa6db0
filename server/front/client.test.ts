import type { IncomingHttpHeaders } from 'node:http'
import { expect, test, vi } from 'vitest'
import { readTrustedProxies } from '@/lib/trusted-proxies'
import { clientOf, createClientReader, isUnnamedProxy } from './client'

const own = { host: 'news.example.org' }

function clientFrom(peer: string | undefined, list: string, headers: IncomingHttpHeaders) {
  const trusted = readTrustedProxies(list) ?? []
  return clientOf({ headers: { ...own, ...headers }, socket: { remoteAddress: peer } }, trusted)
}

test.each([
  ['192.0.2.1', '', undefined, '192.0.2.1'],
  ['192.0.2.1', '', '198.51.100.1', '192.0.2.1'],
  ['127.0.0.1', '', '198.51.100.1', '127.0.0.1'],
  ['127.0.0.1', 'loopback', undefined, '127.0.0.1'],
  ['127.0.0.1', 'loopback', '198.51.100.1', '198.51.100.1'],
  ['::ffff:127.0.0.1', 'loopback', '203.0.113.9, 198.51.100.1', '198.51.100.1'],
  ['::1', 'loopback', '2001:DB8::1', '2001:db8::1'],
  ['192.0.2.1', 'loopback', '198.51.100.1', '192.0.2.1'],
  ['10.1.2.3', '10.0.0.0/8', '198.51.100.1', '198.51.100.1'],
  ['10.1.2.3', 'loopback, 10.0.0.0/8', '203.0.113.9, 198.51.100.1, 10.9.9.9', '198.51.100.1'],
  ['10.1.2.3', '10.0.0.0/8', '10.5.5.5, 10.6.6.6', '10.5.5.5'],
  ['10.1.2.3', '10.1.2.3', '203.0.113.9, 10.6.6.6', '10.6.6.6'],
  ['10.1.2.3', 'uniquelocal', '198.51.100.1:4711', '198.51.100.1'],
  ['10.1.2.3', 'uniquelocal', '[2001:db8::1]:4711', '2001:db8::1'],
  ['10.1.2.3', 'uniquelocal', '198.51.100.1, unknown', '10.1.2.3'],
  ['10.1.2.3', 'uniquelocal', '198.51.100.1, <script>, 10.6.6.6', '10.6.6.6'],
  ['fe80::1%eth0', 'linklocal', '198.51.100.1', '198.51.100.1'],
  [undefined, 'loopback', '198.51.100.1', ''],
])('a request from %s, with %j trusted, that says %s is from %s', (peer, list, said, address) => {
  const headers = said === undefined ? {} : { 'x-forwarded-for': said }
  expect(clientFrom(peer, list, headers).address).toBe(address)
})

const told = { 'x-forwarded-host': 'evil.example, other.example', 'x-forwarded-proto': 'https' }

test('a stranger names neither the site nor how it is reached', () => {
  expect(clientFrom('192.0.2.1', 'loopback', told)).toMatchObject({
    host: 'news.example.org',
    protocol: 'http',
  })
})

test('a trusted proxy names both', () => {
  expect(clientFrom('127.0.0.1', 'loopback', told)).toMatchObject({
    host: 'other.example',
    protocol: 'https',
  })
  expect(clientFrom('127.0.0.1', 'loopback', {})).toMatchObject({
    host: 'news.example.org',
    protocol: 'http',
  })
})

test.each([
  ['127.0.0.1', '', true],
  ['10.0.0.7', 'loopback', true],
  ['127.0.0.1', 'loopback', false],
  ['203.0.113.9', '', false],
])('one at %s with %j trusted who speaks for others is an unnamed proxy: %s', (peer, list, is) => {
  const headers = { 'x-forwarded-for': '198.51.100.1' }
  const asked = { headers, socket: { remoteAddress: peer } }
  expect(isUnnamedProxy(asked, readTrustedProxies(list) ?? [])).toBe(is)
  expect(isUnnamedProxy({ ...asked, headers: {} }, [])).toBe(false)
})

test('an unnamed proxy is told of once', () => {
  const told: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => told.push(String(line)) > 0)
  const read = createClientReader([])
  const headers = { 'x-forwarded-for': '198.51.100.1' }
  for (const remoteAddress of ['127.0.0.1', '10.0.0.7', '127.0.0.1']) {
    expect(read({ headers, socket: { remoteAddress } }).address).toBe(remoteAddress)
  }
  vi.restoreAllMocks()
  expect(told).toHaveLength(1)
  expect(told[0]).toContain('TRUSTED_PROXIES')
})
