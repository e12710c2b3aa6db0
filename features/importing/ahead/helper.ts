import { workerData } from 'node:worker_threads'
import { openReader } from '@/db/client'
import { helpAhead } from '@/lib/ahead'
import { type AheadSettings, readAheadOf } from './ahead'

/** What a thread runs that reads ahead. */

const settings = workerData as AheadSettings
const reader = settings.publish && !settings.isDryRun ? openReader(settings.dataDir) : null
helpAhead((path: string) => readAheadOf(path, settings, reader))
