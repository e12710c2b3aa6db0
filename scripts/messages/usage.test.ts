import { expect, test } from 'vitest'
import { unusedKeys } from './usage'

test('a key is used by its whole name, by its end, or by a template', () => {
  const sources = [
    `t('story.updated')`,
    `const t = translator(locale, 'list'); t("empty")`,
    `t(\`theme.\${choice}\`)`,
    `t(\`\${kind}.title\`)`,
  ]
  const used = ['story.updated', 'list.empty', 'theme.dark', 'topic.title']
  expect(unusedKeys([...used, 'story.update', 'theme', 'list.full'], sources)).toEqual([
    'story.update',
    'theme',
    'list.full',
  ])
})
