'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useConfirm } from '@/components/newsroom/shell/confirm'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { remove } from '@/features/media/recordings/actions'
import { useMediaFault } from './use-media-fault'

/** Deletes a recording that no story plays, after a question. */
export function DeleteRecording({ id, name }: { id: string; name: string }) {
  const t = useTranslations('newsroom.media.recordings')
  const faultText = useMediaFault()
  const confirm = useConfirm()
  const router = useRouter()

  async function ask(): Promise<void> {
    const question = {
      title: t('deleteTitle', { name }),
      description: t('deleteText'),
      confirmLabel: t('deleteConfirm'),
    }
    if (!(await confirm(question))) return
    const outcome = await remove(id).catch(() => ({
      status: 'refused' as const,
      code: 'unreachable' as const,
    }))
    if (outcome.status === 'done') toast.success(t('deleted', { name }))
    else toast.error(outcome.code === 'in-use' ? t('inUse') : faultText(outcome.code))
    router.refresh()
  }

  return (
    <Button
      variant="secondary"
      size="small"
      className="text-danger!"
      aria-label={t('deleteNamed', { name })}
      onClick={ask}
    >
      {t('delete')}
    </Button>
  )
}
