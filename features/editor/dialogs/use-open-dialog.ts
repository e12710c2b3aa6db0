import { useState } from 'react'
import type { OpenedFile } from '@/features/editor/importing/read-file'
import { givenFile } from '@/features/editor/view/given-file'
import { useGivenFiles } from '@/features/editor/view/use-given-files'
import type { OpenDialog } from './editor-dialogs'

/** Which window stands over the text, and what of files and pictures opens one. */
export function useOpenDialog(readFile: (form: FormData) => Promise<OpenedFile>) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const openFile = async (file: File) => {
    const given = await givenFile(file, readFile)
    if ('refused' in given) setDialog({ kind: 'refused', why: given })
    else if (given.blocks.length > 0) setDialog({ kind: 'import', given, isPasted: false })
    else setDialog({ kind: 'empty', notes: given.notes })
  }
  const describe = () => setDialog({ kind: 'picture' })
  const describeEmbed = () => setDialog({ kind: 'embed' })
  const takeFiles = useGivenFiles({
    onDocument: openFile,
    onDescribe: describe,
    onDescribeRecording: describeEmbed,
  })
  return { dialog, setDialog, openFile, describe, describeEmbed, takeFiles }
}
