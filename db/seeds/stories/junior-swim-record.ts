import type { SeedStory } from '@/db/seeds/seed-story'

export const juniorSwimRecord: SeedStory = {
  section: 'sport',
  topics: [],
  source: 'pearl-river-observer',
  byline: { zh: '梁嘉遥', en: 'Liang Jiayao' },
  translator: { zh: '本·哈洛', en: 'Ben Harlow' },
  publishedAt: '2026-11-01T20:45:00+08:00',
  eventDate: '2026-11-01',
  headline: {
    zh: '15岁陈禾改写珠江少年游泳赛400米自由泳纪录',
    en: 'Chen He, 15, breaks the 400m freestyle record at Pearl River juniors',
  },
  standfirst: {
    zh: '保持14年的赛会纪录被提高了1秒45，她的教练却说前200米“冲早了”。',
    en: 'A meet record that had stood for 14 years fell by 1.45 seconds. Her coach still thought she spent too much in the first 200 metres.',
  },
  leadPicture: {
    file: 'swimming-pool',
    alt: {
      zh: '泳池里一道道泳道平行排开，水面泛着波光',
      en: 'Lanes run side by side down a swimming pool flecked with light',
    },
    caption: {
      zh: '女子400米自由泳决赛有8人参加',
      en: 'Eight swimmers lined up for the final of the women’s 400 metres',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '15岁的陈禾11月1日在珠江少年游泳邀请赛女子400米自由泳决赛中游出4分07秒86，打破了尘封14年的赛会纪录。原纪录为4分09秒31。',
      ],
      en: [
        'Chen He, who is 15, swam the final of the women’s 400 metres freestyle in 4:07.86 at the Pearl River Junior Invitational on November 1, breaking a meet record that had stood for 14 years. The old mark was 4:09.31.',
      ],
    },
    {
      zh: [
        '她一出发就冲在前面，200米转身时已领先第二名2秒20，最后50米被追回不少，触壁时优势只剩0秒74。第二名许若川游出4分08秒60，同样快过原纪录。',
      ],
      en: [
        'She led from the start and was 2.20 seconds clear at the 200-metre turn. Over the last 50 metres much of that went, and at the wall she had 0.74 in hand. Xu Ruochuan, second in 4:08.60, was also inside the old record.',
      ],
    },
    {
      zh: [
        '“前200米冲早了，”教练邝伟明看完分段成绩后说，“不过15岁不冲，什么时候冲？”陈禾四年前才从跳绳队转来学游泳，原因是学校的操场在翻修。',
      ],
      en: [
        '“She spent too much in the first 200,” said Kuang Weiming, her coach, when he had seen the splits. “Then again, if you can’t do that at 15, when can you?” Chen came to swimming only four years ago, from the skipping team, because the school playground was being dug up.',
      ],
    },
    {
      zh: [
        '本届比赛有来自粤港澳41家俱乐部的683名选手参加。陈禾11月3日还将参加800米自由泳比赛，那项纪录的主人，是当时还在读高一的邝伟明的女儿。',
      ],
      en: [
        'The meet brings together 683 swimmers from 41 clubs in Guangdong, Hong Kong and Macao. Chen swims again on November 3, over 800 metres. The record in that event belongs to Kuang’s daughter, who set it in her first year of senior high school.',
      ],
    },
  ],
}
