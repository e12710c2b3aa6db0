// Looks the data folder over, in a process of its own: a large database takes long.
import '@/lib/dot-env'

import { setPriority } from 'node:os'
import { loadEnv } from '@/lib/env'
import { asOwnProcess } from '@/server/own-process'
import { examine } from './examine'

// Readers come first.
setPriority(10)
await asOwnProcess(() => ({ faults: examine(loadEnv().DATA_DIR) }))
