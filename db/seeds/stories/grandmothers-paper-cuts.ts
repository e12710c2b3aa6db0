import type { SeedStory } from '@/db/seeds/seed-story'

export const grandmothersPaperCuts: SeedStory = {
  section: 'culture',
  topics: ['heritage'],
  source: 'diptych',
  byline: { zh: '石敏之', en: 'Shi Minzhi' },
  translator: { zh: '安娜·里德', en: 'Anna Reid' },
  publishedAt: '2026-11-06T11:40:00+08:00',
  eventDate: '2026-11-06',
  headline: {
    zh: '212幅陕北剪纸进城，作者平均年龄71岁',
    en: '212 paper-cuts from northern Shaanxi, by women whose average age is 71',
  },
  standfirst: {},
  leadPicture: {
    file: 'paper-cutting',
    alt: {
      zh: '一幅红色剪纸，花鸟纹样左右对称',
      en: 'A red paper-cut of birds and flowers, the same on left and right',
    },
    caption: {
      zh: '窗花多取对称纹样，折一次，剪一刀，展开便成双',
      en: 'Window decorations are often symmetrical: fold once, cut once, and every bird has its mate',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '“炕头上的剪刀”陕北民间剪纸展11月6日在西安开幕，展出68位农村妇女的212幅作品。作者平均年龄71岁，最年长的白秀兰今年93岁，从未学过画画，下剪之前也不打稿。',
      ],
      en: [
        '“Scissors on the Kang”, an exhibition of folk paper-cuts from northern Shaanxi named after the region’s heated brick beds, opened in Xi’an on November 6 with 212 works by 68 village women.',
        'Their average age is 71. The oldest, Bai Xiulan, is 93. She has never had a drawing lesson and never sketches before she cuts.',
      ],
    },
    {
      zh: [
        '中国剪纸2009年列入联合国教科文组织的人类非物质文化遗产代表作名录。策展人魏小满说，这次特意没有选得奖作品，而是走访了24个村子，只收窗户上、柜门上、米缸上正贴着的。揭下来的地方，作者要当场再剪一幅补上，“不能让人家的窗户空着”。',
      ],
      en: [
        'Chinese paper-cutting was added to UNESCO’s list of intangible cultural heritage in 2009. Wei Xiaoman, the curator, passed over prize-winning pieces on purpose. She went to 24 villages and took only what was already pasted on windows, cupboard doors and rice jars.',
        'Wherever a piece came down, its maker cut another on the spot to fill the gap. “You can’t leave people with a bare window,” Wei says.',
      ],
    },
    {
      zh: [
        '展厅中央最大的一幅长4.6米，由五位老人轮流剪了两个月，讲的是村里通电、通路、通网这三件事。细看，牛背上的孩子举着手机，天上飞的既有喜鹊，也有无人机。',
      ],
      en: [
        'The largest work, in the middle of the hall, is 4.6 metres long. Five of the women took turns at it for two months. It tells how electricity, then a road, then the internet came to their village. Look closely and the child riding an ox is holding up a phone, and the sky is full of magpies and drones.',
      ],
    },
    {
      zh: [
        '展览持续到12月20日，免费参观。每周六下午有作者到场教剪纸，每场限30人，剪刀和红纸由馆方准备。',
      ],
      en: [
        'The exhibition runs until December 20 and admission is free. On Saturday afternoons one of the makers will be there to teach, 30 people at a time. Scissors and red paper are provided.',
      ],
    },
  ],
}
