import { parentPort } from 'node:worker_threads'
import { cutText } from '@/features/search/index-words'

/** What a thread runs that cuts texts into words: those that it is sent, one lot after the other. */

parentPort?.on('message', (texts: string[]) => {
  parentPort?.postMessage(texts.map(cutText))
})
