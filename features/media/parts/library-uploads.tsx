'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { UploadButton } from './upload-button'
import { UploadList } from './upload-list'
import { useGivenFiles } from './use-given-files'
import { useUpload } from './use-upload'

/** Takes pictures in by choosing, by dropping them anywhere on the page and by pasting. */
export function LibraryUploads({ children }: { children: ReactNode }) {
  const t = useTranslations('newsroom.media')
  const router = useRouter()
  const { uploads, isBusy, send, clear } = useUpload(() => router.refresh())
  const isOver = useGivenFiles(send)
  return (
    <div className="mb-6 grid gap-4">
      <div className="flex flex-wrap items-start justify-between gap-4">
        {children}
        <div className="md:pt-[1.6rem]">
          <UploadButton onFiles={send} />
        </div>
      </div>
      <UploadList uploads={uploads} isLinked />
      {uploads.length > 0 && !isBusy && (
        <Button variant="link" size="small" className="justify-self-start" onClick={clear}>
          {t('clearUploads')}
        </Button>
      )}
      {isOver && (
        <div className="pointer-events-none fixed inset-2 z-40 grid place-items-center rounded-lg border-4 border-dashed border-accent bg-accent-tint/90 text-xl font-semibold text-accent">
          {t('dropHere')}
        </div>
      )}
    </div>
  )
}
