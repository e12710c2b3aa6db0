'use client'

import { UploadIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { pictureMimes } from '@/features/media/limits'

type Props = {
  onFiles: (files: File[]) => void
  variant?: 'primary' | 'secondary'
}

/** Chooses files of the person's own device. */
export function UploadButton({ onFiles, variant }: Props) {
  const t = useTranslations('newsroom.media')
  const id = useId()
  return (
    <>
      <input
        id={id}
        type="file"
        multiple
        accept={Object.values(pictureMimes).join(',')}
        hidden
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          // The same file may be chosen again.
          currentTarget.value = ''
        }}
      />
      <Button variant={variant} onClick={() => document.getElementById(id)?.click()}>
        <UploadIcon aria-hidden />
        {t('upload')}
      </Button>
    </>
  )
}
