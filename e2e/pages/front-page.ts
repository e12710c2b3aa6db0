import type { Locale } from '@/e2e/support/languages'
import { SitePage } from './site-page'

const words = {
  zh: { mostRead: '阅读排行', day: '24小时', week: '7天' },
  en: { mostRead: 'Most read', day: 'Past 24 hours', week: 'Past 7 days' },
} satisfies Record<Locale, Record<string, string>>

export class FrontPage extends SitePage {
  /** The stories with their summaries, the lead first. */
  readonly stories = this.content.getByRole('article')
  readonly lead = this.stories.first().getByRole('heading')
  readonly mostRead = this.content.getByRole('region', { name: words[this.locale].mostRead })

  mostReadOver(span: 'day' | 'week') {
    return this.mostRead.getByRole('list', { name: words[this.locale][span] }).getByRole('listitem')
  }

  async openFront(): Promise<void> {
    await this.open(`/${this.locale}`)
  }
}
