'use client'

import { UploadIcon } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
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
  const input = useRef<HTMLInputElement>(null)
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
  const upload = t('upload', { megabytes: recordingMegabytes })
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-2 text-sm font-semibold">{t('own')}</legend>
      <Field label={t('choose')}>
        {(control) => (
          <Select
            {...control}
            value={chosenId ?? ''}
            choices={[
              { value: '', label: t('none') },
              ...known.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onValueChange={(chosen) => onChoose(known.find(({ id }) => id === chosen) ?? null)}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <input
          ref={input}
          type="file"
          hidden
          aria-label={upload}
          accept={Object.values(recordingTypes).join(',')}
          onChange={({ target }) => {
            void send(target.files?.[0])
            // The same file may be chosen again.
            target.value = ''
          }}
        />
        <Button
          variant="secondary"
          disabled={sending !== null && 'share' in sending}
          onClick={() => input.current?.click()}
        >
          <UploadIcon aria-hidden />
          {upload}
        </Button>
        <p className="text-sm text-ink-soft" role="status">
          {sending && 'share' in sending
            ? t('sending', { share: format.number(sending.share, { style: 'percent' }) })
            : ''}
        </p>
      </div>
      {sending && 'problem' in sending && (
        <p className="text-sm text-danger" role="alert">
          {faultText(sending.problem)}
        </p>
      )}
    </fieldset>
  )
}
