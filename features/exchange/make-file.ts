import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { agreedPart } from '@/features/passages/agreed-parts'
import { type Agreement, agreementOf } from '@/features/passages/agreements'
import { confirmationsOf } from '@/features/passages/confirmations'
import { isEmptyOnPurpose } from '@/features/passages/normal-form'
import { isUnread } from '@/features/passages/unread-drafts'
import { termFinder } from '@/features/terms/find-terms'
import { readTerms } from '@/features/terms/stored-terms'
import { getStyleNote } from '@/features/terms/style/style-notes'
import type { Locale } from '@/lib/i18n/locales'
import { pairOf } from '@/lib/i18n/pairs'
import { segmentsOf } from './segments'
import { panelSeal, panelText, partsOf, type StoryPart } from './story-parts'
import type { FileTerm, TranslationFile, Unit, UnitState } from './translation-file'

type Asked = {
  story: { id: number; number: number }
  content: StoryContent
  from: Locale
  to: Locale
  /** The parts to send; all, where it is null. */
  ids: string[] | null
  /** Tells a translator that the source changed since their words were confirmed. */
  behindNote: string
  /** Tells a translator that a machine wrote the translation and nobody has read it. */
  draftNote: string
}

/** What a translator is sent of a story. */
export function makeFile(
  tx: Tx,
  { story, content, from, to, ids, behindNote, draftNote }: Asked,
): TranslationFile {
  const confirmations = confirmationsOf(tx, story.id)
  const termsIn = termsOf(tx, from, to)
  const parts = partsOf(content).filter(({ id }) => !ids || ids.includes(id))
  const units = parts.flatMap((part): Unit[] => {
    const source = part.read(content, from)
    const target = part.read(content, to)
    const segments = segmentsOf(source, target)
    if (segments.length === 0 || isLeftOut(content, part, to)) return []
    const agreed = agreedPart(content, part.id)
    const agreement = agreed && agreementOf(agreed, confirmations, pairOf(from, to))
    const isMachineDraft = agreed !== undefined && isUnread(agreed, to, confirmations)
    const isBehind = agreement?.state === 'stale' && agreement.changed.includes(from)
    return [
      {
        ...{ id: part.id, segments },
        ...{ sourceSeal: panelSeal(source), targetSeal: panelSeal(target) },
        state: isMachineDraft ? 'initial' : stateOf(agreement),
        isMachineDraft,
        terms: termsIn(panelText(source)),
        notes: [...(isBehind ? [behindNote] : []), ...(isMachineDraft ? [draftNote] : [])],
      },
    ]
  })
  return { number: story.number, from, to, style: getStyleNote(tx, { from, to }), units }
}

function isLeftOut({ passages }: StoryContent, { id }: StoryPart, to: Locale): boolean {
  const passage = passages.find((each) => each.id === id)
  return passage !== undefined && isEmptyOnPurpose(passage, to)
}

/** What has to be written again counts as not translated, so that programs lead to it. */
function stateOf(agreement: Agreement | undefined): UnitState {
  switch (agreement?.state) {
    case 'agreed':
      return 'final'
    case 'stale':
      return 'initial'
    default:
      return 'translated'
  }
}

function termsOf(tx: Tx, from: Locale, to: Locale): (text: string) => FileTerm[] {
  const find = termFinder(readTerms(tx), from)
  return (text) => {
    const found = new Set(find(text).map(({ term }) => term))
    return [...found].flatMap(({ forms, note }) => {
      const source = forms[from]?.preferred[0]
      const target = forms[to]?.preferred[0]
      return source && target ? [{ source, target, note }] : []
    })
  }
}
