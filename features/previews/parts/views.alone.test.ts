import { expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.LANGUAGES = 'zh,en,ar'
})

import { keyOf, pathsOf, views } from './views'

const story = { number: 12, slug: '', previewAt: 'preview/story/12' }

test('a draft is to be seen in every language and every two of them', () => {
  expect(views.map(keyOf)).toEqual(['zh', 'en', 'ar', 'zh en', 'zh ar', 'en ar'])
})

test('two side by side begin with the language of who looks, and are known from either', () => {
  expect(pathsOf('ar', story, 'en')).toEqual(['/ar/preview/story/12'])
  const [english, arabic] = ['/en/preview/story/12/parallel/ar', '/ar/preview/story/12/parallel/en']
  expect(pathsOf(['en', 'ar'], story, 'en')).toEqual([english, arabic])
  expect(pathsOf(['en', 'ar'], story, 'ar')).toEqual([arabic, english])
  expect(pathsOf(['en', 'ar'], story, 'zh')).toEqual([english, arabic])
})
