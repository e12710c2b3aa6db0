'use client'

import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { panelBlocks } from '@/features/editor/content/doc-to-passages'
import type { SoughtText } from '@/features/editor/memory/sought-text'
import { panelOf } from '@/features/editor/place'
import { askForDraft } from '@/features/machine/ask-for-draft'
import { insertDraft } from './insert-draft'

/**
 * Has a machine draft a panel, and puts the draft in it. What was written in the panel meanwhile
 * stays, and the draft is dropped.
 */
export function useMachineDraft(editor: Editor, storyId: number) {
  const t = useTranslations('newsroom.editor.machine')
  const [isWriting, setWriting] = useState(false)
  const draft = async ({ passageId, from, to }: Pick<SoughtText, 'passageId' | 'from' | 'to'>) => {
    const passageNow = () => editor.state.doc.children.find(({ attrs }) => attrs.id === passageId)
    const passage = passageNow()
    if (!passage) return
    setWriting(true)
    const blocks = panelBlocks(panelOf(passage, from))
    const answer = await askForDraft({ storyId, from, to, blocks })
    setWriting(false)
    if (answer?.status !== 'drafted') return fail(t(`refusals.${codeOf(answer)}`))
    const now = editor.isDestroyed ? undefined : passageNow()
    if (!now?.eq(passage)) return fail(t('moved'))
    const isPut = insertDraft(passageId, to, answer)(editor.state, editor.view.dispatch)
    if (!isPut) return fail(t('moved'))
    editor.view.focus()
    const description = answer.lost > 0 ? t('lost', { count: answer.lost }) : undefined
    toast.success(t('done'), { ...oneMessage, description })
  }
  return { isWriting, draft }
}

/** What became of the last draft takes the place of what became of one before. */
const oneMessage = { id: 'machine-draft' }

function fail(why: string): void {
  toast.error(why, oneMessage)
}

const known = [
  'no-machine',
  'machine-key',
  'machine-quota',
  'machine-too-long',
  'machine-busy',
  'machine-slow',
  'machine-unreachable',
  'machine-address',
  'machine-refused',
  'machine-malformed',
  'forbidden',
  'signed-out',
] as const

function codeOf(answer: { code?: string } | null): (typeof known)[number] | 'other' {
  return known.find((code) => code === answer?.code) ?? 'other'
}
