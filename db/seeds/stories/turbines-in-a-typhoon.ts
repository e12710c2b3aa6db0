import type { SeedStory } from '@/db/seeds/seed-story'

export const turbinesInATyphoon: SeedStory = {
  section: 'climate',
  topics: ['clean-energy'],
  source: 'northern-light',
  byline: { zh: '何溯', en: 'He Su' },
  translator: { zh: '汤恩齐', en: 'Tang Enqi' },
  publishedAt: '2026-11-02T08:15:00+08:00',
  eventDate: '2026-10-27',
  headline: {
    zh: '台风过境，粤西海边67台风机转身避风',
    en: 'As a typhoon passed, 67 turbines on the Guangdong coast turned with the wind',
  },
  standfirst: {
    zh: '最大阵风每秒51米，风机无一受损，9小时后全部恢复发电。',
    en: 'Gusts reached 51 metres a second. No turbine was damaged, and all were generating again within 9 hours.',
  },
  leadPicture: {
    file: 'wind-farm',
    alt: {
      zh: '绿色的山坡上立着一排白色风力发电机',
      en: 'White wind turbines stand in a row on green hills',
    },
    caption: {
      zh: '青岚岭风电场装有67台风机，单机容量5000千瓦',
      en: 'The Qinglan Ridge wind farm has 67 turbines of 5,000 kilowatts each',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '北光通讯社湛江11月2日电 10月27日夜间台风掠过粤西沿海时，离海岸6公里的青岚岭风电场测得每秒51米的最大阵风。运营方11月1日公布，场内67台风机无一受损，台风中心远离9小时后全部恢复并网。',
      ],
      en: [
        'ZHANJIANG, November 2 (Northern Light) – When a typhoon brushed the coast of western Guangdong on the night of October 27, the Qinglan Ridge wind farm, 6 km from the sea, recorded gusts of up to 51 metres a second.',
        'None of its 67 turbines was damaged, the operator said on November 1, and all were back on the grid within 9 hours of the centre moving away.',
      ],
    },
    {
      zh: [
        '风速超过每秒25米，普通风机就要停转，叶片侧过来卸力。可台风的风向会在一两个小时里转上大半圈，一旦外部电网断电，机头转不动，叶片就可能迎面挨打。青岚岭的每台风机配有一组备用电池，断电后仍能驱动机头追着风转，撑足7小时。这一次，其中23台用上了电池。',
      ],
      en: [
        'Above 25 metres a second an ordinary turbine stops and feathers its blades to shed the load. But in a typhoon the wind can swing most of the way round the compass in an hour or two. If power from the grid fails and the head cannot turn, the blades may take the blow full on.',
        'Each turbine on Qinglan Ridge has a set of batteries that can keep the head following the wind for 7 hours without outside power. This time 23 of them needed it.',
      ],
    },
    {
      zh: [
        '台风也带来了电。外围风圈逼近的14个小时里，风速多在每秒11米到20米之间，全场接近满发，共发电410万千瓦时。调度中心提前一天压减了附近燃气电厂的出力，把通道让给风电。',
      ],
      en: [
        'The typhoon brought power as well as danger. For 14 hours, as its outer bands approached, the wind blew mostly at between 11 and 20 metres a second. The farm ran close to full output and generated 4.1 million kilowatt-hours. A day ahead, grid controllers had turned down gas-fired plants nearby to make room.',
      ],
    },
    {
      zh: [
        '不过，扛得住不等于不花钱。运营方估算，抗台风设计使每台风机的造价高出约6%，台风过后逐台检查叶片和螺栓还要花两个星期。“没坏是因为我们以为它会坏，”现场负责人冼志强说，“下一场来之前，还得这么以为。”',
      ],
      en: [
        'Surviving is not free. Building for typhoons adds about 6% to the price of a turbine, the operator reckons, and it will take two weeks to check the blades and bolts of every one. “Nothing broke because we assumed that it would,” said Xian Zhiqiang, who runs the site. “Before the next one we’ll have to assume so again.”',
      ],
    },
  ],
  draft: {
    at: '2026-11-03T10:40:00+08:00',
    changes: [
      { from: '最大阵风每秒51米，风机', to: '最大阵风每秒53米，风机' },
      { from: '撑足7小时', to: '撑足8小时' },
      { from: '其中23台', to: '其中26台' },
      { from: 'the wind for 7 hours', to: 'the wind for 8 hours' },
    ],
  },
}
