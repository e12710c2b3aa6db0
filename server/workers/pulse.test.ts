import { expect, test } from 'vitest'
import { Pulse } from './pulse'

test('one that is not heard for long is told of, and no other', () => {
  const pulse = new Pulse<string>(2)
  pulse.heard('stuck')
  const told = [1, 2, 3].map(() => {
    pulse.heard('well')
    return pulse.listen()
  })
  expect(told).toEqual([[], [], ['stuck']])
  pulse.heard('stuck')
  expect(pulse.listen()).toEqual([])
})

test('one that has never been heard, or has ended, is not waited for', () => {
  const pulse = new Pulse<string>(0)
  expect(pulse.listen()).toEqual([])
  pulse.heard('ended')
  pulse.forget('ended')
  expect(pulse.listen()).toEqual([])
})
