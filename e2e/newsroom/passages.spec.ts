import { buildPassage } from '@/db/factories/content'
import { expect, test } from '@/e2e/support/open-draft'

const first = buildPassage('first', '甲一。', 'First.')
const paragraphs = (...texts: string[]) =>
  texts.map((text) => ({ type: 'paragraph' as const, text: [{ text }] }))
const second = {
  id: 'second',
  panels: { zh: paragraphs('乙一。', '乙二。'), en: paragraphs('Second one.', 'Second two.') },
}
const third = buildPassage('third', '丙。', 'Third.')
const begun = [
  [['甲一。'], ['First.']],
  [
    ['乙一。', '乙二。'],
    ['Second one.', 'Second two.'],
  ],
  [['丙。'], ['Third.']],
]

/** What each command makes of the three passages, with the cursor at the end of the second's English. */
const commands = [
  {
    name: 'Split the passage at the cursor',
    keys: 'Control+Enter',
    // From behind its first paragraph.
    from: ['Control+Home', 'ArrowDown', 'End'],
    ids: 4,
    texts: [begun[0], [['乙一。', '乙二。'], ['Second one.']], [[], ['Second two.']], begun[2]],
  },
  {
    name: 'Merge with the previous passage',
    keys: 'Alt+Shift+ArrowUp',
    ids: 2,
    texts: [
      [
        ['甲一。', '乙一。', '乙二。'],
        ['First.', 'Second one.', 'Second two.'],
      ],
      begun[2],
    ],
  },
  {
    name: 'Merge with the next passage',
    keys: 'Alt+Shift+ArrowDown',
    ids: 2,
    texts: [
      begun[0],
      [
        ['乙一。', '乙二。', '丙。'],
        ['Second one.', 'Second two.', 'Third.'],
      ],
    ],
  },
  {
    name: 'Move the passage up',
    keys: 'Alt+ArrowUp',
    ids: 3,
    texts: [begun[1], begun[0], begun[2]],
  },
  {
    name: 'Move the passage down',
    keys: 'Alt+ArrowDown',
    ids: 3,
    texts: [begun[0], begun[2], begun[1]],
  },
  {
    name: 'Insert a passage below',
    keys: 'Control+Shift+Enter',
    ids: 4,
    texts: [begun[0], begun[1], [[], []], begun[2]],
  },
  {
    name: 'Pull the last paragraph of the previous passage here',
    keys: 'Alt+PageUp',
    ids: 3,
    texts: [
      [['甲一。'], []],
      [
        ['乙一。', '乙二。'],
        ['First.', 'Second one.', 'Second two.'],
      ],
      begun[2],
    ],
  },
  {
    name: 'Pull the first paragraph of the next passage here',
    keys: 'Alt+PageDown',
    ids: 3,
    texts: [
      begun[0],
      [
        ['乙一。', '乙二。'],
        ['Second one.', 'Second two.', 'Third.'],
      ],
      [['丙。'], []],
    ],
  },
  {
    name: 'Delete the passage',
    keys: 'Control+Shift+Backspace',
    ids: 2,
    texts: [begun[0], begun[2]],
  },
]

test('passages are parted, joined and moved by key and by control, each one step of undo', async ({
  page,
  openDraft,
}) => {
  const { editor } = await openDraft('editor', { passages: [first, second, third] })
  for (const { name, keys, ids, texts } of commands) {
    const goThere = async () => {
      if (name.startsWith('Split')) await editor.panel(2, 'en').locator('p').first().click()
      else await editor.goTo(2, 'en')
      await page.keyboard.press('End')
    }
    for (const way of ['key', 'control']) {
      await goThere()
      if (way === 'key') await page.keyboard.press(keys)
      else await editor.command(name).click()
      await expect.poll(() => editor.texts(), `${name} by ${way}`).toEqual(texts)
      expect(new Set(await editor.ids()).size, `${name}: ids differ`).toBe(ids)
      await page.keyboard.press('Control+z')
      await expect.poll(() => editor.texts(), `${name} undone`).toEqual(begun)
      expect(await editor.ids()).toEqual(['first', 'second', 'third'])
    }
  }
})

test('one side is left empty on purpose, by key and by control', async ({ page, openDraft }) => {
  const { editor } = await openDraft('editor', { passages: [buildPassage('only', '甲', '')] })
  await editor.panel(1, 'en').click()
  const control = editor.command('Leave this side empty on purpose')
  await control.click()
  await expect(control).toHaveAttribute('aria-pressed', 'true')
  await expect(editor.panel(1, 'en')).toHaveAttribute('data-hint', 'Left empty on purpose')
  await page.keyboard.press('Control+z')
  await expect(control).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('Alt+Shift+E')
  await expect(control).toHaveAttribute('aria-pressed', 'true')
  await editor.expectSaved()
})

test('a passage keeps its id when it is cut and pasted elsewhere', async ({ page, openDraft }) => {
  const { editor } = await openDraft('editor', { passages: [first, second, third] })
  await editor.goTo(1, 'zh')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+x')
  await expect(editor.passages).toHaveCount(2)
  await editor.goTo(2, 'zh')
  await page.keyboard.press('Control+v')
  await expect.poll(() => editor.ids()).toEqual(['second', 'third', 'first'])
})

test('a passage that one language has left behind is marked until it is confirmed', async ({
  page,
  openDraft,
}) => {
  const { editor } = await openDraft('editor', { passages: [first, third] })
  await editor.command('Confirm all (3)').click()
  await editor.dialog.getByRole('button', { name: 'They say the same' }).click()
  await editor.goTo(1, 'zh')
  await expect(page.getByText('Confirmed', { exact: true })).toBeVisible()
  await page.keyboard.type('又一句。')
  await expect(page.getByText('Chinese changed')).toBeVisible()
  const summary = page.getByText('1 place to be updated', { exact: true })
  await expect(summary).toBeVisible()
  await page.keyboard.press('Alt+Shift+C')
  await expect(page.getByText('Confirmed', { exact: true })).toBeVisible()
  await expect(summary).toBeHidden()
})

test('a copied passage gets an id of its own, and what it was copied from keeps its own', async ({
  page,
  newsroom,
  openDraft,
}) => {
  const { storyId, editor } = await openDraft('editor', { passages: [first, third] })
  await editor.goTo(1, 'zh')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+c')
  await editor.goTo(2, 'zh')
  await page.keyboard.press('Control+v')
  await expect.poll(() => editor.texts()).toEqual([begun[0], begun[2], begun[0]])
  const ids = await editor.ids()
  expect(ids.slice(0, 2)).toEqual(['first', 'third'])
  expect(new Set(ids).size).toBe(3)
  await editor.expectSaved()
  await expect.poll(() => newsroom.newest(storyId)?.passages.map(({ id }) => id)).toEqual(ids)
})
