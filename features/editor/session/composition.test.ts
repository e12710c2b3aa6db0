// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchComposition } from './composition'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const happens = (name: string) => document.dispatchEvent(new Event(name))

it('is over a moment after it ended, also with another begun in that moment', async () => {
  const composition = watchComposition(document)
  const over = vi.fn()
  happens('compositionstart')
  void composition.whenOver().then(over)
  happens('compositionend')
  happens('compositionstart')
  await vi.advanceTimersByTimeAsync(1000)
  expect(composition.isOn()).toBe(true)
  expect(over).not.toHaveBeenCalled()
  happens('compositionend')
  await vi.advanceTimersByTimeAsync(100)
  expect(composition.isOn()).toBe(false)
  expect(over).toHaveBeenCalled()
  composition.stop()
})

it('is waited for no longer than told, and no longer than until the next plain key', async () => {
  const composition = watchComposition(document)
  happens('compositionstart')
  const over = vi.fn()
  void composition.whenOver(5000).then(over)
  await vi.advanceTimersByTimeAsync(4900)
  expect(over).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(200)
  expect(over).toHaveBeenCalled()
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
  await vi.advanceTimersByTimeAsync(100)
  expect(composition.isOn()).toBe(false)
  composition.stop()
})
