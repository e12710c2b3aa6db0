import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { doorOf } from '@/features/access/door'
import { refusalCode, type WorkRefusal } from '@/features/access/refused'
import { benches } from '@/features/workshop/benches'
import { withTemporaryFile } from '@/features/workshop/temporary-file'
import { largestWordFile } from './bounds'
import type { FileFaultCode, Unreadable } from './file-fault'
import { openTranslationJob } from './jobs'

const { errand } = doorOf<never>()

/** The text of a Word document that came back, as XLIFF. The file is `file` of a form. */
export const openWord = errand({
  schema: z
    .instanceof(FormData)
    .transform((form) => form.get('file'))
    .pipe(z.instanceof(File)),
  action: 'story.read',
  run: async ({
    person,
    input: file,
  }): Promise<{ status: 'opened'; text: string } | Unreadable> => {
    if (file.size > largestWordFile) return unreadable('too-large')
    const { texts } = benches()
    const read = async (path: string) => {
      await pipeline(file.stream(), createWriteStream(path))
      return texts.do(openTranslationJob, { path })
    }
    try {
      const opened = await texts.asShareOf(person.id, () => withTemporaryFile(read))
      return 'code' in opened ? unreadable(opened.code) : { status: 'opened', ...opened }
    } catch (error) {
      return unreadable(faultOf(refusalCode<WorkRefusal>(error)))
    }
  },
})

function faultOf(code: WorkRefusal): FileFaultCode {
  return code === 'busy' || code === 'too-many' ? 'busy' : 'too-heavy'
}

const unreadable = (code: FileFaultCode): Unreadable => ({ status: 'unreadable', code, line: null })
