'use client'

import { useRef, useState } from 'react'
import type { MediaChoice } from '@/features/media/media-choice'
import type { UploadProblem } from '@/features/media/send-file'
import { uploadPicture } from '@/features/media/upload'

/** A file on its way into the library. */
export type Upload = { key: number; name: string; state: UploadState }

export type UploadState =
  | { status: 'waiting' }
  /** `share` of its bytes is sent; at 1 its renditions are being made. */
  | { status: 'sending'; share: number }
  | { status: 'kept'; media: MediaChoice; isKnown: boolean }
  | { status: 'refused'; problem: UploadProblem }

/**
 * Sends files to the library one after another, and tells how each one goes.
 * @param onKept told of each picture that is in the library then, new or known
 */
export function useUpload(onKept?: (media: MediaChoice) => void) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const queue = useRef(Promise.resolve())
  const count = useRef(0)

  function change(key: number, state: UploadState): void {
    setUploads((before) =>
      before.map((upload) => (upload.key === key ? { ...upload, state } : upload)),
    )
  }

  async function sendOne(key: number, file: File): Promise<void> {
    const report = (share: number) => change(key, { status: 'sending', share })
    report(0)
    const outcome = await uploadPicture(file, report)
    if ('code' in outcome) return change(key, { status: 'refused', problem: outcome.code })
    change(key, { status: 'kept', ...outcome })
    onKept?.(outcome.media)
  }

  function send(files: Iterable<File>): void {
    for (const file of files) {
      count.current += 1
      const key = count.current
      setUploads((before) => [...before, { key, name: file.name, state: { status: 'waiting' } }])
      queue.current = queue.current.then(() => sendOne(key, file))
    }
  }

  const isBusy = uploads.some(({ state }) => /waiting|sending/u.test(state.status))

  /** Forgets the files whose way has ended. */
  function clear(): void {
    setUploads((before) => before.filter(({ state }) => /waiting|sending/u.test(state.status)))
  }

  return { uploads, isBusy, send, clear }
}
