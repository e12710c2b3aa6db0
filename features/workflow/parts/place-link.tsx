'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { EditorPlace } from '@/features/editor/session/session-context'
import { isFieldId } from '@/features/passages/field-ids'
import { useLeadTo } from './step-dialog'
import { useWork } from './use-work'

/** Words that lead to a place in the text. */
export function PlaceLink({ place, children }: { place: EditorPlace; children: ReactNode }) {
  const leadTo = useLeadTo()
  return (
    <Button
      variant="link"
      className="inline! text-start whitespace-normal!"
      onClick={() => leadTo(place)}
    >
      {children}
    </Button>
  )
}

/** A passage by its number, with a way to it. */
export function PassageLink({ place }: { place: EditorPlace & { passageId: string } }) {
  const name = usePassageName()(place.passageId)
  return name.isThere ? <PlaceLink place={place}>{name.text}</PlaceLink> : <span>{name.text}</span>
}

/** What a passage is called: by its number, as the text shows it; a field by its name. */
export function usePassageName(): (passageId: string) => { text: string; isThere: boolean } {
  const t = useTranslations('newsroom.work')
  const fieldName = useTranslations('newsroom.editor.agreement.fields')
  const { passageIds } = useWork().work
  return (passageId) => {
    if (isFieldId(passageId)) return { text: fieldName(passageId), isThere: true }
    const index = passageIds.indexOf(passageId)
    const isThere = index >= 0
    return { text: isThere ? t('passage', { number: index + 1 }) : t('passageGone'), isThere }
  }
}
