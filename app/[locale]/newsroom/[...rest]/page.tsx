import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { NewsroomNotice } from '@/components/newsroom/shell/newsroom-notice'

/** Every address of the newsroom that no other page answers. */
export default newsroomPage('story.list', ({ locale }) => (
  <NewsroomNotice locale={locale} status={404} />
))
