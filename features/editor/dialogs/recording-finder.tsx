'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useRecordingFault } from '@/features/media/parts/use-recording-fault'
import { findRecordings } from '@/features/media/recordings/actions'
import type { RecordingChoice } from '@/features/media/recordings/recording-choice'
import { uploadRecording } from '@/features/media/recordings/upload-recording'
import type { UploadProblem } from '@/features/media/send-file'
import { recordingMegabytes, recordingTypes } from '@/lib/recordings'

type Props = {
  chosenId: string | undefined
  onChoose: (recording: RecordingChoice | null) => void
}

type Sending = { share: number } | { problem: UploadProblem } | null

/** Finds a recording of the library, or brings one into it, without leaving the text. */
export function RecordingFinder({ chosenId, onChoose }: Props) {
  const t = useTranslations('newsroom.editor.embed')
  const format = useFormatter()
  const faultText = useRecordingFault()
  const [known, setKnown] = useState<RecordingChoice[]>([])
  const [sending, setSending] = useState<Sending>(null)
  useEffect(() => {
    // Without the list there is still the address and the upload.
    findRecordings().then(
      (found) => found.status === 'done' && setKnown(found.recordings),
      () => {},
    )
  }, [])
  const send = async (file: File | undefined) => {
    if (!file) return
    setSending({ share: 0 })
    const outcome = await uploadRecording(file, (share) => setSending({ share }))
    setSending('code' in outcome ? { problem: outcome.code } : null)
    if ('code' in outcome) return
    const { recording } = outcome
    setKnown((before) => [recording, ...before.filter(({ id }) => id !== recording.id)])
    onChoose(recording)
  }
  return (
    <fieldset className="editor-picture-words">
      <legend>{t('own')}</legend>
      <label className="editor-field">
        {t('choose')}
        <select
          value={chosenId ?? ''}
          onChange={({ target }) => onChoose(known.find(({ id }) => id === target.value) ?? null)}
        >
          <option value="">{t('none')}</option>
          {known.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="editor-field">
        {t('upload', { megabytes: recordingMegabytes })}
        <input
          type="file"
          accept={Object.values(recordingTypes).join(',')}
          disabled={sending !== null && 'share' in sending}
          onChange={({ target }) => void send(target.files?.[0])}
        />
      </label>
      <p className="editor-help" role="status">
        {sending && 'share' in sending
          ? t('sending', { share: format.number(sending.share, { style: 'percent' }) })
          : ''}
      </p>
      {sending && 'problem' in sending && (
        <p className="editor-help" role="alert">
          {faultText(sending.problem)}
        </p>
      )}
    </fieldset>
  )
}
