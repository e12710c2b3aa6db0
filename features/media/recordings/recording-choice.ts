import type { RecordingFormat } from '@/lib/recordings'

/** A recording as one chooses it. */
export type RecordingChoice = { id: string; name: string; format: RecordingFormat }
