import { buildPassage } from '@/db/factories/content'
import { expect, test } from '@/e2e/support/open-draft'

test('finding looks beside the text too, and replacing there can be taken back', async ({
  page,
  newsroom,
  openDraft,
}) => {
  const { storyId, editor } = await openDraft('reporter', {
    headline: { zh: '新桥', en: 'ANSO builds a bridge' },
    standfirst: { en: 'By ANSO.' },
    passages: [
      {
        id: 'p1',
        panels: {
          zh: [],
          en: [
            {
              type: 'paragraph',
              text: [
                { text: 'See ' },
                { text: 'ANSO', link: 'https://example.org/' },
                { text: '.' },
              ],
            },
          ],
        },
      },
      buildPassage('p2', '乙', 'Beta'),
    ],
  })
  await editor.command('Find and replace').click()
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('ANSO')
  await page.getByRole('button', { name: 'Headline, English (1)' }).click()
  await expect(editor.headline('en')).toBeFocused()
  await expect(page.getByRole('button', { name: 'Standfirst, English (1)' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Replace with' }).fill('The Firm')
  await page.getByRole('button', { name: 'Replace all' }).click()
  await expect(page.getByText('Replaced 3 places')).toBeVisible()
  await expect(editor.headline('en')).toHaveValue('The Firm builds a bridge')
  await expect(editor.panel(1, 'en').locator('a')).toHaveText('The Firm')
  await expect(editor.panel(1, 'en').locator('a')).toHaveAttribute('href', 'https://example.org/')
  await editor.expectSaved()
  await expect.poll(() => newsroom.newest(storyId)?.standfirst.en).toBe('By The Firm.')
  await page.getByRole('button', { name: 'Bring headlines and details back' }).click()
  await expect(editor.headline('en')).toHaveValue('ANSO builds a bridge')
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('Beta')
  await expect(
    page.getByText('Headlines, standfirsts and picture words do not say it.'),
  ).toBeVisible()
})
