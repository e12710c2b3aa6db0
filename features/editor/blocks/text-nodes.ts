import { Node } from '@tiptap/core'
import { firstNumber } from '@/features/importing/blocks/first-number'

export const paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  priority: 1000,
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
})

export const heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => [2, 3].map((level) => ({ tag: `h${level}`, attrs: { level } })),
  renderHTML: ({ node }) => [`h${node.attrs.level}`, 0],
})

export const quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
})

export const list = Node.create({
  name: 'list',
  group: 'block',
  content: 'listItem+',
  addAttributes: () => ({
    style: { default: 'bulleted', rendered: false },
    start: { default: 1, rendered: false },
  }),
  parseHTML: () => [
    { tag: 'ul', attrs: { style: 'bulleted' } },
    {
      tag: 'ol',
      getAttrs: (element) => ({
        style: 'numbered',
        start: firstNumber(element.getAttribute('start')),
      }),
    },
  ],
  renderHTML: ({ node: { attrs } }) =>
    attrs.style === 'numbered'
      ? ['ol', attrs.start === 1 ? {} : { start: attrs.start }, 0]
      : ['ul', 0],
})

export const listItem = Node.create({
  name: 'listItem',
  content: 'inline*',
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
})

export const rule = Node.create({
  name: 'rule',
  group: 'block',
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: () => ['hr'],
})
