// A process that holds the write lock of the data folder in argv until its input ends. Says when it does.
import { openDatabase } from '@/db/client'

const [dataDir = ''] = process.argv.slice(2)
const db = openDatabase(dataDir)
db.$client.exec('BEGIN IMMEDIATE')
process.stdout.write('held\n')
process.stdin.on('end', () => {
  db.$client.exec('ROLLBACK')
  process.exit(0)
})
process.stdin.resume()
