import type { SeedStory } from '@/db/seeds/seed-story'

export const lakeVictoriaLamps: SeedStory = {
  section: 'world',
  topics: ['clean-energy'],
  source: 'northern-light',
  byline: { zh: '格蕾丝·阿蒂诺', en: 'Grace Atieno' },
  translator: { zh: '陆晓舟', en: 'Lu Xiaozhou' },
  publishedAt: '2026-11-03T16:20:00+08:00',
  headline: {
    zh: '维多利亚湖夜渔换灯：煤油味淡了，湖面更亮了',
    en: 'On Lake Victoria, the night fishermen change their lamps',
  },
  standfirst: {
    zh: '肯尼亚湖边一家合作社把480盏煤油灯换成了可租借的太阳能灯。',
    en: 'A lakeside co-operative in Kenya has swapped 480 kerosene lamps for solar ones that its members rent.',
  },
  passages: [
    {
      zh: [
        '北光通讯社基苏木11月3日电 肯尼亚西部维多利亚湖畔的一家渔业合作社日前完成换灯，120条夜渔船不再使用煤油汽灯，改点可充电的太阳能浮灯。每条船配4盏，共计480盏。',
      ],
      en: [
        'KISUMU, November 3 (Northern Light) – A fishing co-operative on the Kenyan shore of Lake Victoria has finished replacing its lamps. Its 120 night boats have given up pressurised kerosene lanterns for floating lamps charged by the sun, 4 to a boat, 480 in all.',
      ],
    },
    {
      zh: [
        '当地人在无月的夜里用灯光引来一种叫“奥梅纳”的小银鱼。过去，一盏汽灯一夜要烧1.5升煤油，燃料往往占去一晚收入的一半，打翻了还会烫伤人、污染湖水。',
      ],
      en: [
        'On moonless nights the lamps draw in omena, a small silver fish. Each of the old lanterns burned 1.5 litres of kerosene a night, and fuel often swallowed half of what a crew earned. When one tipped over, it could burn a fisherman and foul the water.',
      ],
    },
    {
      zh: [
        '合作社没有要求渔民买灯，而是按夜出租：傍晚在岸边的充电站取灯，清晨归还，一盏一夜70先令，大约是煤油钱的三分之一。充电站的屋顶装有18千瓦光伏板，白天还供两台制冰机用电。',
      ],
      en: [
        'The co-operative did not ask its members to buy anything. They collect lamps at dusk from a charging station on the shore and return them at dawn, paying 70 shillings a lamp for the night, about a third of what the kerosene cost.',
        'The station has 18 kilowatts of solar panels on its roof, which run two ice machines by day.',
      ],
    },
    {
      zh: [
        '“头一个星期大家都不信，怕鱼不认新灯，”船主约瑟夫·奥乌奥尔说，“后来发现鱼不挑，挑的是我们自己。”合作社计划明年3月以前再添200盏，租给邻近的两个渔村。',
      ],
      en: [
        '“For the first week nobody believed in it. We were afraid the fish wouldn’t take to a new lamp,” said Joseph Owuor, who owns one of the boats. “It turned out the fish aren’t fussy. We were.”',
        'The co-operative plans to add 200 lamps by next March and rent them to two neighbouring villages.',
      ],
    },
  ],
}
