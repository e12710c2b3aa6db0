import { expect, test } from 'vitest'
import { clientAddress } from './client-address'

test.each([
  ['192.0.2.1', undefined, '192.0.2.1'],
  ['192.0.2.1', '198.51.100.1', '192.0.2.1'],
  ['127.0.0.1', undefined, '127.0.0.1'],
  ['127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['::ffff:127.0.0.1', '203.0.113.9, 198.51.100.1', '198.51.100.1'],
  ['::1', '2001:db8::1', '2001:db8::1'],
  [undefined, '198.51.100.1', ''],
])('a request from %s that says %s is from %s', (peer, said, address) => {
  expect(clientAddress(peer, { 'x-forwarded-for': said })).toBe(address)
})
