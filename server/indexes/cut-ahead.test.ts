import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexWords } from '@/features/search/index-words'
import { cutAhead } from './cut-ahead'

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('中国—东盟', 'The settlement, 1,000,000 strong.', 'iPhone15', 'constructor', ''),
)

test('what a helper cuts is what is cut here, lot by lot in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(text), { maxLength: 20 }), async (lots) => {
      const words: string[][] = []
      for await (const lot of cutAhead(lots.map((texts) => ({ texts }))))
        words.push(lot.texts.map((one) => lot.words([one])))
      expect(words).toEqual(lots.map((texts) => texts.map((one) => indexWords([one]))))
    }),
    { numRuns: 5 },
  )
})

test('a text that it was not given is cut when it is asked for', async () => {
  for await (const { words } of cutAhead([{ texts: ['before'] }]))
    expect(words(['before', 'written since'])).toBe(indexWords(['before', 'written since']))
})

test('what a helper fails at is thrown', async () => {
  const noText = null as unknown as string
  const taken = cutAhead([{ texts: [noText] }])
  await expect(taken.next()).rejects.toThrow(TypeError)
})
