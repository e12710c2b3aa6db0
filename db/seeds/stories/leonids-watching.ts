import { numbered, type SeedStory } from '@/db/seeds/seed-story'

export const leonidsWatching: SeedStory = {
  section: 'science',
  topics: [],
  source: 'science-weekly',
  byline: { zh: '顾星野', en: 'Gu Xingye' },
  translator: { zh: '安娜·里德', en: 'Anna Reid' },
  publishedAt: '2026-11-16T15:10:00+08:00',
  eventDate: '2026-11-18',
  headline: {
    zh: '11月18日凌晨看狮子座流星雨：等月亮落下再出门',
    en: 'How to watch the Leonids before dawn on November 18: wait for the Moon to set',
  },
  standfirst: {
    zh: '今年没有流星暴，但后半夜没有月光。找一处暗的地方，多穿一件衣服，每小时可望看到十来颗。',
    en: 'There will be no storm this year, but no moonlight after midnight either. Find somewhere dark, wear another layer and you may see ten or so an hour.',
  },
  leadPicture: {
    file: 'telescope',
    alt: {
      zh: '几面抛物面天线立在星空下，一颗流星划过',
      en: 'Dish antennas stand under a starry sky as a meteor streaks past',
    },
    caption: {
      zh: '看流星雨其实不用望远镜，肉眼的视野更合适',
      en: 'A telescope is no help with meteors; the naked eye takes in far more sky',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '一年一度的狮子座流星雨将在本周三前后达到极大。对中国的观测者来说，11月18日凌晨到天亮前的几个小时最值得等。按国际流星组织多年的统计，在极大当夜、天空足够暗的地方，每小时大约可以看到10到15颗。',
      ],
      en: [
        'The Leonids, an annual shower of meteors, reach their peak around Wednesday. For watchers in China the hours to wait for are those before daybreak on November 18. The long record kept by the International Meteor Organization suggests some 10 to 15 an hour at the peak, given a properly dark sky.',
      ],
    },
    {
      zh: [
        '今年的月亮很配合。17日晚恰逢上弦，以北京为例，月亮在23时42分落下，而流星的辐射点，也就是狮子座头部那个反写的问号，23时25分刚从东北方升起。月亮退场，主角登台，前后只差17分钟。',
      ],
      en: [
        'This year the Moon is obliging. It reaches first quarter on the evening of the 17th and, seen from Beijing, sets at 23:42. The radiant, the point in the Lion’s head from which the meteors seem to come, will have risen in the north-east at 23:25; look for a question mark written backwards. One makes its entrance and the other its exit 17 minutes apart.',
      ],
    },
    {
      zh: [
        '辐射点越高，能看到的流星越多。到凌晨5点，它在北京的高度将超过60度，是整夜条件最好的时候。当天日出在7点02分，5点半以后东方就渐渐发白了。',
      ],
      en: [
        'The higher the radiant, the more meteors you see. By 5 am it will stand more than 60 degrees above Beijing’s horizon, the best it will be all night. Sunrise is at 7:02, and from about half past 5 the east begins to pale.',
      ],
    },
    {
      zh: [
        '第一次看流星雨，不妨照这五步来：',
        numbered(
          '**选地方。**离城区越远越好，东面和头顶不要有遮挡。阳台也行，只是数量要打对折。',
          '**躺下来。**用躺椅或防潮垫，脚朝东，眼睛看向半空，不必盯住狮子座。',
          '**等20分钟。**眼睛适应黑暗需要这么久，其间看一眼手机就前功尽弃。',
          '**穿够。**比你以为需要的再多一层，后半夜一动不动，冷得很快。',
          '**看满一小时。**流星常常扎堆来，只看10分钟很可能空手而归。',
        ),
      ],
      en: [
        'If it is your first meteor shower, take it in five steps.',
        numbered(
          '**Choose your place.** The further from town the better, with nothing blocking the east or overhead. A balcony will do, but expect to see half as many.',
          '**Lie down.** Use a deckchair or a mat, feet to the east, eyes halfway up the sky. There is no need to stare at the Lion.',
          '**Wait 20 minutes.** That is how long your eyes take to get used to the dark. One glance at a phone and you start again.',
          '**Dress for it.** Wear one layer more than you think you need. Lying still in the small hours, you cool fast.',
          '**Stay a full hour.** Meteors tend to come in bunches. If you give them 10 minutes, you may go home with nothing.',
        ),
      ],
    },
    {
      zh: [
        '狮子座流星雨的“颗粒”是坦普尔-塔特尔彗星留下的尘埃。它们几乎迎面撞上地球，进入大气时的速度约为每秒71公里，在主要流星雨中数一数二，因此常常又快又亮，还会拖着几秒钟才散的余迹。',
      ],
      en: [
        'The meteors are dust shed by comet Tempel-Tuttle. Earth meets it almost head on, so the grains hit the atmosphere at about 71 km a second, among the fastest of any major shower. Leonids are therefore often quick and bright, and some leave a trail that hangs for several seconds.',
      ],
    },
    {
      zh: [
        '这颗彗星大约33年回归一次，每次前后都可能带来流星暴。1966年，美国西部的观测者一度每分钟看到上千颗；2001年11月的那一场，不少中国天文爱好者至今记得。下一次回归在2031年，今年权当预演。',
      ],
      en: [
        'The comet returns about every 33 years, and around each return there may be a storm. In 1966 people in the western United States saw, for a short while, more than a thousand a minute. Many amateur astronomers in China still talk about November 2001. The comet is due back in 2031. Think of this year as a rehearsal.',
      ],
    },
  ],
}
