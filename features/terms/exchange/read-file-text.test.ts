import { expect, test } from 'vitest'
import { readFileText } from './read-file-text'

test('a table of an older Chinese spreadsheet is read as one of today', async () => {
  const gb18030 = new Uint8Array([0xd6, 0xd0, 0xb9, 0xfa])
  expect(await readFileText(new File([gb18030], 'a.csv'))).toBe('中国')
  expect(await readFileText(new File(['中国'], 'a.csv'))).toBe('中国')
})
