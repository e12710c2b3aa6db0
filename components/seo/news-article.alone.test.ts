import { describe, expect, test, vi } from 'vitest'
import type { Edition } from '@/components/story/edition'
import { newsArticle } from './news-article'

vi.stubEnv('SITE_URL', 'https://news.example.org')

const edition: Edition = {
  storyId: 1,
  locale: 'en',
  number: 12,
  slug: 'new-bridge-opens',
  headline: 'New bridge opens',
  standfirst: 'It is 3 kilometres long.',
  byline: 'Shen Yan and He Su',
  translator: 'Anna Reid',
  publishedAt: '2026-11-20T00:12:00.000Z',
  updatedAt: '2026-11-21T16:30:00.000Z',
  eventDate: null,
  sectionPath: [{ slug: 'china', name: { zh: '中国', en: 'China' } }],
  topics: [{ slug: 'rail', name: { zh: '铁路' } }],
  source: { slug: 'agency', name: { en: 'The Agency' }, url: 'https://agency.example.org/' },
  leadPicture: {
    file: { id: 'a1', width: 1920, height: 1080, widths: [480], focalX: 0.5, focalY: 0.25 },
    alt: 'A bridge',
  },
  passages: [],
  media: new Map(),
  corrections: [],
  standings: {},
  machineTranslation: null,
}

const chinese = {
  locale: 'zh' as const,
  number: 12,
  slug: 'xin-qiao',
  headline: '新桥通车',
  translator: null,
  publishedAt: '2026-11-20T00:12:00.000Z',
  updatedAt: '2026-11-20T00:12:00.000Z',
  machineTranslation: null,
  corrections: [],
}

const digitalSourceTypes = 'http://cv.iptc.org/newscodes/digitalsourcetype'

const told = { edition, others: [chinese], sharePath: '/share/en/12-abc.jpg' }

describe('newsArticle', () => {
  test('says what, when with the offset, and by whom', () => {
    expect(newsArticle(told)).toMatchObject({
      '@type': 'NewsArticle',
      url: 'https://news.example.org/en/news/12/new-bridge-opens',
      headline: 'New bridge opens',
      inLanguage: 'en',
      datePublished: '2026-11-20T08:12:00+08:00',
      dateModified: '2026-11-22T00:30:00+08:00',
      author: [
        { '@type': 'Person', name: 'Shen Yan' },
        { '@type': 'Person', name: 'He Su' },
      ],
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'Diptych',
        logo: { url: 'https://news.example.org/assets/logo.png' },
      },
      sourceOrganization: { name: 'The Agency', url: 'https://agency.example.org/' },
      articleSection: ['China'],
      keywords: ['铁路'],
    })
  })

  test('shows the lead picture in three shapes, around its focal point', () => {
    expect(newsArticle(told)).toMatchObject({
      image: [
        'https://news.example.org/media/a1/16x9-50-25.jpg',
        'https://news.example.org/media/a1/4x3-50-25.jpg',
        'https://news.example.org/media/a1/1x1-50-25.jpg',
      ],
    })
  })

  test('a translation names its original, at its own address, and who made it', () => {
    const article = newsArticle(told)
    expect(article).toMatchObject({
      translationOfWork: {
        '@id': 'https://news.example.org/zh/news/12/xin-qiao#article',
        headline: '新桥通车',
        inLanguage: 'zh-Hans',
      },
      translator: [{ '@type': 'Person', name: 'Anna Reid' }],
    })
    expect(article).not.toHaveProperty('workTranslation')
  })

  test('a machine’s translation says so, with who checked it and by the IPTC’s word', () => {
    const machineTranslation = { checkedBy: 'Anna Reid' }
    const checked = { ...edition, translator: null, machineTranslation }
    expect(newsArticle({ ...told, edition: checked })).toMatchObject({
      creditText: 'Machine translation (AI), checked by Anna Reid',
      editor: { '@type': 'Person', name: 'Anna Reid' },
      digitalSourceType: [
        'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
        { '@id': `${digitalSourceTypes}/compositeWithTrainedAlgorithmicMedia` },
      ],
      translationOfWork: { headline: '新桥通车' },
    })
    const unchecked = { ...checked, machineTranslation: { checkedBy: null } }
    const article = newsArticle({ ...told, edition: unchecked })
    expect(article).toMatchObject({
      creditText: 'Machine translation (AI)',
      digitalSourceType: [
        'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
        { '@id': `${digitalSourceTypes}/trainedAlgorithmicMedia` },
      ],
    })
    expect(article).not.toHaveProperty('editor')
    expect(newsArticle(told)).not.toHaveProperty('digitalSourceType')
  })

  test('an original names its translations, and no translator', () => {
    const original = { ...edition, ...chinese }
    const article = newsArticle({ ...told, edition: original, others: [edition] })
    expect(article).toMatchObject({
      '@id': 'https://news.example.org/zh/news/12/xin-qiao#article',
      workTranslation: [{ '@id': 'https://news.example.org/en/news/12/new-bridge-opens#article' }],
    })
    expect(article).not.toHaveProperty('translator')
    expect(article).not.toHaveProperty('translationOfWork')
  })

  test('a story in one language speaks of no other', () => {
    const article = newsArticle({ ...told, others: [] })
    expect(article).not.toHaveProperty('workTranslation')
    expect(article).not.toHaveProperty('translationOfWork')
  })

  test('says what was corrected, and when', () => {
    const corrections = [{ at: '2026-11-21T16:30:00.000Z', note: 'It is 3 kilometres, not 4.' }]
    expect(newsArticle({ ...told, edition: { ...edition, corrections } })).toMatchObject({
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'It is 3 kilometres, not 4.',
          datePublished: '2026-11-22T00:30:00+08:00',
        },
      ],
    })
    expect(newsArticle(told)).not.toHaveProperty('correction')
  })

  test('where no one is named the source wrote it, and without a picture the share picture stands', () => {
    const bare = { ...edition, byline: null, leadPicture: null }
    expect(newsArticle({ ...told, edition: bare })).toMatchObject({
      author: [{ '@type': 'Organization', name: 'The Agency' }],
      image: ['https://news.example.org/share/en/12-abc.jpg'],
    })
  })
})
