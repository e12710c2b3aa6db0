import { mergeAttributes, Node } from '@tiptap/core'
import type { MachineDraft } from '@/db/content'
import { languages } from '@/lib/i18n/languages'
import { inLanguage, type Locale, locales } from '@/lib/i18n/locales'
import { isPassageId, isTextHash } from '@/lib/ids'

type Drafts = Partial<Record<Locale, MachineDraft>>

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
    machineDrafts: {
      default: {},
      parseHTML: (element) => readDrafts(element.getAttribute('data-machine-drafts')),
      renderHTML: ({ machineDrafts }) =>
        Object.keys(machineDrafts).length > 0
          ? { 'data-machine-drafts': writtenDrafts(machineDrafts) }
          : {},
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

function writtenDrafts(drafts: Drafts): string {
  return locales
    .flatMap((locale) => {
      const draft = drafts[locale]
      return draft ? [[locale, draft.id, draft.hash].join(':')] : []
    })
    .join(' ')
}

/** What is pasted may say anything. */
function readDrafts(attribute: string | null): Drafts {
  const drafts = (attribute ?? '').split(' ').flatMap((written) => {
    const [name, id = '', hash = ''] = written.split(':')
    const locale = locales.find((each) => each === name)
    return locale && isPassageId(id) && isTextHash(hash) ? [[locale, { id, hash }] as const] : []
  })
  return Object.fromEntries(drafts)
}

function emptyLocales(attribute: string | null): Locale[] {
  return locales.filter((locale) => attribute?.split(' ').includes(locale))
}
