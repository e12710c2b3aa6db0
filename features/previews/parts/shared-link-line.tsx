'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { useConfirm } from '@/components/newsroom/shell/confirm'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Input } from '@/components/ui/input'
import { revoke } from '@/features/previews/actions'
import { useSharing } from './use-sharing'

export type SharedLink = {
  id: number
  address: string
  madeBy: string
  /** When it ends, in words. */
  until: string
}

/** A link that is open: to copy and to revoke. */
export function SharedLinkLine({ storyId, link }: { storyId: number; link: SharedLink }) {
  const t = useTranslations('newsroom.preview')
  const copy = useTranslations('newsroom.copy')
  const confirm = useConfirm()
  const field = useRef<HTMLInputElement>(null)
  const { isBusy, run } = useSharing()
  const { id, address, madeBy, until: time } = link

  async function ask(): Promise<void> {
    const isSure = await confirm({
      title: t('revokeTitle'),
      description: t('revokeText'),
      confirmLabel: t('revoke'),
    })
    if (isSure) await run(() => revoke({ storyId, linkId: id }), t('revoked'))
  }

  return (
    <li className="grid gap-2 py-3 text-sm">
      <p>
        <span className="font-medium">{t('until', { time })}</span>
        <span className="text-ink-soft"> · {t('madeBy', { name: madeBy })}</span>
      </p>
      <div className="flex flex-wrap gap-2">
        <Input
          ref={field}
          readOnly
          value={address}
          aria-label={t('linkUntil', { time })}
          className="min-w-48! flex-1"
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <CopyButton
          text={address}
          shownIn={field}
          label={copy('copyLink')}
          doneLabel={copy('done')}
          selectedLabel={copy('selected')}
        />
        <Button
          variant="ghost"
          aria-label={t('revokeUntil', { time })}
          aria-disabled={isBusy}
          onClick={() => isBusy || ask()}
        >
          {t('revoke')}
        </Button>
      </div>
    </li>
  )
}
