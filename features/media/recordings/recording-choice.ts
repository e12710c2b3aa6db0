import type { RecordingFormat } from '@/lib/recordings'

/** A recording as one chooses it. */
export type RecordingChoice = { id: string; name: string; format: RecordingFormat }

/** What the library answers for a recording that was sent. */
export type UploadedRecording = { recording: RecordingChoice }
