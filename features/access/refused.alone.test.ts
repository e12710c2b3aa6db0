import { expect, test, vi } from 'vitest'

test('a refusal is known as one by every copy of this code that a bundle holds', async () => {
  const { Refused: Thrown } = await import('./refused')
  vi.resetModules()
  const { Refused: Known } = await import('./refused')
  expect(Known).not.toBe(Thrown)
  expect(new Thrown('too-many')).toBeInstanceOf(Known)
  expect(new Error('too-many')).not.toBeInstanceOf(Known)
})
