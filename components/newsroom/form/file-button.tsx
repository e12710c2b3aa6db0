'use client'

import { UploadIcon } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'

type Props = {
  label: string
  /** As of an input for files. */
  accept: string
  isBusy?: boolean
  onChoose: (file: File) => void
}

/** Asks for a file of the person's own. */
export function FileButton({ label, accept, isBusy = false, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) onChoose(file)
          // The same file may be chosen again.
          currentTarget.value = ''
        }}
      />
      <Button variant="secondary" aria-disabled={isBusy} onClick={() => input.current?.click()}>
        <UploadIcon aria-hidden />
        {label}
      </Button>
    </>
  )
}
