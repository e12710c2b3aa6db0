import { expect, test } from 'vitest'
import { unusedKeys } from './usage'

test('a key is used by its whole name, by its end beside what it is bound to, or by a template', () => {
  const sources = [
    `t('story.updated')`,
    `const t = translator(locale, 'list'); t("empty")`,
    `t(\`theme.\${choice}\`)`,
    `const t = useTranslations('kinds'); t(\`\${kind}.title\`)`,
  ]
  const used = ['story.updated', 'list.empty', 'theme.dark', 'kinds.topic.title']
  expect(unusedKeys([...used, 'story.update', 'theme', 'list.full'], sources)).toEqual([
    'story.update',
    'theme',
    'list.full',
  ])
})

test('a word of another branch does not make a key used, unless its translator is handed on', () => {
  const sources = [`const t = useTranslations('list'); t('empty')`]
  expect(unusedKeys(['list.empty', 'page.empty'], sources)).toEqual(['page.empty'])
  expect(unusedKeys(['list.empty', 'page.empty'], sources, ['page'])).toEqual([])
})
