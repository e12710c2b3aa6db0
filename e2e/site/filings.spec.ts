import { expect, test } from '@/e2e/support/own-newsroom'

const icp = '京ICP备12345678号-1'
const police = '京公网安备11010102000001号'

test.describe('a site in mainland China', () => {
  test.use({ ownSettings: { ICP_FILING: icp, POLICE_FILING: police } })

  test('shows at the foot of its pages under which numbers it is filed', async ({ own }) => {
    const page = await (await own.visitor()).newPage()
    for (const [path, names] of [
      ['/zh', [icp, police]],
      ['/en', [`ICP filing ${icp}`, `Public security filing ${police}`]],
    ] as const) {
      await page.goto(path)
      const foot = page.getByRole('contentinfo')
      const link = (name: string) => foot.getByRole('link', { name, exact: true })
      await expect(link(names[0])).toHaveAttribute('href', 'https://beian.miit.gov.cn/')
      await expect(link(names[1])).toHaveAttribute(
        'href',
        'https://beian.mps.gov.cn/#/query/webSearch?code=11010102000001',
      )
      await expect(link(names[0]).getByText(icp)).toHaveAttribute('lang', 'zh-Hans')
    }
  })
})

test('a site that is told of no filing shows none', async ({ page, site }) => {
  await page.goto(`${site.address}/zh`)
  const foot = page.getByRole('contentinfo')
  await expect(foot).toBeVisible()
  await expect(foot.getByRole('link', { name: /备/u })).toHaveCount(0)
})
