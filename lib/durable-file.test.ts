import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeFolderDurably, writeDurably, writeDurablySync } from './durable-file'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diptych-durable-'))
})

afterEach(() => rm(folder, { recursive: true }))

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)

describe.each([
  ['writeDurably', writeDurably],
  ['writeDurablySync', async (path: string, bytes: string) => writeDurablySync(path, bytes)],
])('%s', (_, write) => {
  test('makes the folders, and both are for their owner alone', async () => {
    const path = join(folder, 'a', 'b', 'file')
    await write(path, 'text')
    expect(await readFile(path, 'utf8')).toBe('text')
    expect(await modeOf(path)).toBe('600')
    expect(await modeOf(join(folder, 'a'))).toBe('700')
    expect(await modeOf(join(folder, 'a', 'b'))).toBe('700')
  })

  test('stands in the place of what was there, and leaves nothing beside it', async () => {
    const path = join(folder, 'file')
    await writeFile(path, 'a longer text that was there before', { mode: 0o644 })
    await write(path, 'text')
    expect(await readFile(path, 'utf8')).toBe('text')
    expect(await modeOf(path)).toBe('600')
    expect(await readdir(folder)).toEqual(['file'])
  })

  test('leaves nothing behind where it cannot be done', async () => {
    const path = join(folder, 'folder')
    await mkdir(join(path, 'inside'), { recursive: true })
    await expect(write(path, 'text')).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['folder'])
  })

  test('many at a time leave one of them, whole', async () => {
    const path = join(folder, 'file')
    const texts = ['1', '2', '3', '4'].map((digit) => digit.repeat(100_000))
    await Promise.all(texts.map((text) => write(path, text)))
    expect(texts).toContain(await readFile(path, 'utf8'))
    expect(await readdir(folder)).toEqual(['file'])
  })
})

describe('makeFolderDurably', () => {
  const bytes = Buffer.from('bytes')

  test('the folder appears when all its files are written', async () => {
    const path = join(folder, 'media', 'one')
    const isMade = await makeFolderDurably(path, async (write) => {
      await write('first', bytes)
      await expect(readdir(path)).rejects.toThrow('ENOENT')
      await write('second', bytes)
    })
    expect(isMade).toBe(true)
    expect((await readdir(path)).sort()).toEqual(['first', 'second'])
    expect([await modeOf(path), await modeOf(join(path, 'first'))]).toEqual(['700', '600'])
    expect(await readdir(join(folder, 'media'))).toEqual(['one'])
  })

  test('where another was quicker, that one stands', async () => {
    const path = join(folder, 'one')
    await makeFolderDurably(path, (write) => write('first', bytes))
    expect(await makeFolderDurably(path, (write) => write('second', bytes))).toBe(false)
    expect(await readdir(path)).toEqual(['first'])
    expect(await readdir(folder)).toEqual(['one'])
  })

  test('what fails leaves nothing', async () => {
    const path = join(folder, 'one')
    const fails = makeFolderDurably(path, async (write) => {
      await write('first', bytes)
      throw new Error('no second')
    })
    await expect(fails).rejects.toThrow('no second')
    expect(await readdir(folder)).toEqual([])
  })
})
