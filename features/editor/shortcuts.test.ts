import { expect, it } from 'vitest'
import { isAppleMachine } from '@/lib/apple-machine'
import { keyLabel, keyParts, machineKey, shortcutKeys, shortcutNames } from './shortcuts'

const all = (isApple: boolean) =>
  shortcutNames.flatMap((name) =>
    shortcutKeys(name, isApple).map((key) => machineKey(key, isApple)),
  )

it('leaves Option with letters and arrows to the machines of Apple', () => {
  const withOption = all(true).filter((key) => /^(?:Shift-)?Alt-|-Alt-(?:Arrow|[a-z]$)/u.test(key))
  expect(withOption).toEqual([])
  expect(all(false)).toContain('Alt-ArrowUp')
})

it('has a key of its own for each command, on each machine', () => {
  for (const isApple of [true, false]) {
    expect(new Set(all(isApple)).size).toBe(all(isApple).length)
  }
  expect(all(true).every((key) => /Meta|^Escape$/u.test(key))).toBe(true)
})

it('is labelled as the keys of the machine are', () => {
  const label = (isApple: boolean) =>
    keyLabel(shortcutKeys('movePassageUp', isApple)[0] ?? '', isApple)
  expect(label(true)).toBe('⌃⌘↑')
  expect(label(false)).toBe('Alt+↑')
  expect(keyParts('Mod-Shift-z', true)).toEqual(['⌘', '⇧', 'Z'])
})

it('knows a machine of Apple by whatever its browser still says', () => {
  const windows = { platform: 'Win32', userAgent: 'Mozilla/5.0 (Windows NT 10.0)' }
  expect(isAppleMachine(windows)).toBe(false)
  expect(isAppleMachine({ ...windows, userAgentData: { platform: 'Windows' } })).toBe(false)
  expect(isAppleMachine({ platform: 'MacIntel' })).toBe(true)
  expect(isAppleMachine({ platform: '', userAgentData: { platform: 'macOS' } })).toBe(true)
  expect(isAppleMachine({ userAgent: 'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X)' })).toBe(true)
  expect(isAppleMachine({})).toBe(false)
})
