import { getDb } from '@/db/client'
import { listRecordings, type RecordingsPage } from './library'

/** What the page of recordings asks for. */
export function getRecordingsPage(page: number): RecordingsPage {
  return listRecordings(getDb(), page)
}
