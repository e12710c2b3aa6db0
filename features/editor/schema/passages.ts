import { mergeAttributes, Node } from '@tiptap/core'
import { languages } from '@/lib/i18n/languages'
import { inLanguage, type Locale, locales } from '@/lib/i18n/locales'

/** A panel is a node type a language, so that the schema itself holds one of each, in order. */
export const panelName = (locale: Locale) => `${locale}Panel`

export const storyDocument = Node.create({ name: 'doc', topNode: true, content: 'passage+' })

export const text = Node.create({ name: 'text', group: 'inline' })

export const passage = Node.create({
  name: 'passage',
  content: locales.map(panelName).join(' '),
  defining: true,
  isolating: true,
  selectable: true,
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-passage'),
      renderHTML: ({ id }) => ({ 'data-passage': id }),
    },
    emptyOnPurpose: {
      default: [],
      parseHTML: (element) => emptyLocales(element.getAttribute('data-empty-on-purpose')),
      renderHTML: ({ emptyOnPurpose }) =>
        emptyOnPurpose.length > 0 ? { 'data-empty-on-purpose': emptyOnPurpose.join(' ') } : {},
    },
    /** What the passage says in languages that the newsroom no longer publishes in. */
    unlisted: { default: {}, rendered: false },
  }),
  parseHTML: () => [{ tag: 'section[data-passage]' }],
  renderHTML: ({ HTMLAttributes }) => ['section', HTMLAttributes, 0],
})

export const panels = locales.map((locale) =>
  Node.create({
    name: panelName(locale),
    content: 'block+',
    isolating: true,
    defining: true,
    selectable: false,
    parseHTML: () => [{ tag: `div[data-panel="${locale}"]` }],
    renderHTML: ({ HTMLAttributes }) => [
      'div',
      mergeAttributes(HTMLAttributes, {
        'data-panel': locale,
        ...inLanguage(locale),
        spellcheck: String(languages[locale].isSpellChecked),
      }),
      0,
    ],
  }),
)

function emptyLocales(attribute: string | null): Locale[] {
  return locales.filter((locale) => attribute?.split(' ').includes(locale))
}
