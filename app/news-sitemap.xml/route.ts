import { answerNewsSitemap } from '@/features/sitemaps/answers'

export const dynamic = 'force-dynamic'

export const GET = () => answerNewsSitemap()
