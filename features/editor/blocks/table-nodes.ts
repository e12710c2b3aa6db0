import { Node } from '@tiptap/core'

export const table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  addAttributes: () => ({
    caption: {
      default: '',
      parseHTML: (element) => element.querySelector('caption')?.textContent ?? '',
      renderHTML: () => ({}),
    },
    hasHeader: {
      default: true,
      parseHTML: (element) => element.querySelector('th') !== null || element.dataset.header === '',
      renderHTML: ({ hasHeader }) => (hasHeader ? { 'data-header': '' } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'table',
    HTMLAttributes,
    ...(node.attrs.caption
      ? [['caption', { contenteditable: 'false' }, node.attrs.caption] as const]
      : []),
    ['tbody', 0],
  ],
})

export const tableRow = Node.create({
  name: 'tableRow',
  content: 'tableCell+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

export const tableCell = Node.create({
  name: 'tableCell',
  content: 'inline*',
  isolating: true,
  parseHTML: () => [{ tag: 'td' }, { tag: 'th' }],
  renderHTML: () => ['td', 0],
})
