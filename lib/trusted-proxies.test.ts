import { describe, expect, test } from 'vitest'
import { isPublic, isTrusted, readTrustedProxies } from './trusted-proxies'

describe('readTrustedProxies', () => {
  test.each([
    ['', '127.0.0.1', false],
    ['loopback', '127.8.8.8', true],
    ['Loopback', '::1', true],
    ['loopback', '10.0.0.1', false],
    ['uniquelocal', '172.16.5.5', true],
    ['uniquelocal', 'fd00::1', true],
    ['10.0.0.0/8', '::ffff:10.2.3.4', true],
    ['2001:db8::/32', '2001:db8:1::9', true],
    ['2001:db8::/32', '192.0.2.1', false],
    ['192.0.2.1, 198.51.100.7', '198.51.100.7', true],
    ['192.0.2.1', 'proxy', false],
  ])('%j trusts %s: %s', (list, address, is) => {
    expect(isTrusted(readTrustedProxies(list) ?? [], address)).toBe(is)
  })

  test.each([
    'proxy.example.org',
    '10.0.0.0/33',
    '10.0.0/8',
    '127.1',
    '*',
    'all',
    '10.0.0.1/',
    'constructor',
  ])('%j names nobody', (list) => {
    expect(readTrustedProxies(list)).toBeNull()
  })
})

describe('isPublic', () => {
  test.each([
    ['93.184.215.14', true],
    ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
    ['127.0.0.1', false],
    ['169.254.169.254', false],
    ['100.100.100.200', false],
    ['168.63.129.16', false],
    ['::ffff:168.63.129.16', false],
    ['::127.0.0.1', false],
    ['::ffff:10.0.0.1', false],
    ['64:ff9b::7f00:1', false],
    ['fd00:ec2::254', false],
  ])('%s: %s', (address, is) => {
    expect(isPublic(address)).toBe(is)
  })
})
