'use client'

import { PlusIcon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { useFaultText } from '@/components/newsroom/form/fault'
import { faultOfThrown } from '@/components/newsroom/form/thrown'
import { useShortcutKeys } from '@/components/newsroom/shell/shortcut-keys'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { begin } from '@/features/stories/actions'
import type { StoryRefused } from '@/features/stories/story-deed'

/** Begins a story and opens it. `n` does the same. */
export function NewStoryButton({ deskPath }: { deskPath: string }) {
  const t = useTranslations('newsroom.desk')
  const faultText = useFaultText()
  const router = useRouter()
  const [isBusy, startTransition] = useTransition()

  function open(): void {
    if (isBusy) return
    startTransition(async () => {
      try {
        const begun = await begin()
        if (begun.status === 'done') router.push(`${deskPath}/stories/${begun.number}`)
        else toast.error(faultText(faultOf(begun.code)))
      } catch (error) {
        toast.error(faultText(faultOfThrown(error)))
      }
    })
  }

  useShortcutKeys({ n: open })
  return (
    <Button onClick={open} aria-disabled={isBusy} aria-keyshortcuts="n">
      <PlusIcon aria-hidden />
      {t('newStory')}
    </Button>
  )
}

function faultOf(code: StoryRefused['code']): 'signed-out' | 'other-person' | 'forbidden' {
  return code === 'signed-out' || code === 'other-person' ? code : 'forbidden'
}
