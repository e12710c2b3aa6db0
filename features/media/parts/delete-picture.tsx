'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useConfirm } from '@/components/newsroom/shell/confirm'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { remove } from '@/features/media/actions'
import type { MediaOutcome } from '@/features/media/deeds'
import type { PictureUse } from '@/features/media/library'
import { newsroomPath } from '@/lib/paths'
import { PictureUses } from './picture-uses'
import { useMediaFault } from './use-media-fault'

type Props = { id: string; name: string; uses: PictureUse[]; isAllowed: boolean }

/** Deletes a picture after a question; says where it is shown, if it is. */
export function DeletePicture({ id, name, uses, isAllowed }: Props) {
  const t = useTranslations('newsroom.media')
  const faultText = useMediaFault()
  const confirm = useConfirm()
  const router = useRouter()
  const locale = useLocale()
  /** Stories that took the picture since the page was opened. */
  const [newUses, setNewUses] = useState<PictureUse[]>([])

  async function ask(): Promise<void> {
    const question = {
      title: t('deleteTitle', { name }),
      description: t('deleteText'),
      confirmLabel: t('deleteConfirm'),
    }
    if (!(await confirm(question))) return
    const outcome = await remove(id).catch(unreachable)
    if (outcome.status === 'done') {
      toast.success(t('deleted', { name }))
      router.replace(newsroomPath(locale, 'media'))
    } else if ('uses' in outcome && outcome.uses) {
      setNewUses(outcome.uses)
    } else {
      toast.error(faultText(outcome.code))
    }
  }

  if (!isAllowed) return <Note text={t('deleteNotYours')} />
  if (uses.length > 0) return <Note text={t('deleteInUse', { count: uses.length })} />
  return (
    <section className="grid justify-items-start gap-3 border-t border-hairline pt-6">
      <Button variant="secondary" className="text-danger!" onClick={ask}>
        {t('delete')}
      </Button>
      {newUses.length > 0 && (
        <div role="alert" className="grid gap-3 rounded-md bg-danger-tint p-3 text-sm">
          <p className="text-danger">{t('deleteInUse', { count: newUses.length })}</p>
          <PictureUses uses={newUses} />
        </div>
      )}
    </section>
  )
}

function Note({ text }: { text: string }) {
  return <p className="border-t border-hairline pt-6 text-sm text-ink-soft">{text}</p>
}

const unreachable = (): MediaOutcome | { status: 'refused'; code: 'unreachable' } => ({
  status: 'refused',
  code: 'unreachable',
})
