import { buildWordList } from '@/features/passages/alignment/word-list'

console.log(`Word list written to ${buildWordList()}`)
