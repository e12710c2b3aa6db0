import { type SeedStory, table } from '@/db/seeds/seed-story'

export const threeLakesTour: SeedStory = {
  section: 'sport',
  topics: [],
  source: 'northern-light',
  byline: { zh: '奥勒·林德', en: 'Ole Lind' },
  translator: { zh: '陆晓舟', en: 'Lu Xiaozhou' },
  publishedAt: '2026-11-08T19:55:00+08:00',
  eventDate: '2026-11-08',
  headline: {
    zh: '环三湖赛收官：里瓦夺冠，木建川最后一爬惊动全场',
    en: 'Riva wins the Three Lakes tour as a local rider lights up the last climb',
  },
  standfirst: {
    zh: '五天612公里骑下来，第一名和第二名只差11秒。',
    en: 'After five days and 612 km, 11 seconds separated first from second.',
  },
  leadPicture: {
    file: 'bicycle-race',
    alt: {
      zh: '一队自行车手压低身体，骑过弯道',
      en: 'A line of cyclists leans low through a bend',
    },
    caption: {
      zh: '本届环三湖赛有18支车队、108名车手参加',
      en: 'The race drew 18 teams and 108 riders',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '第9届环三湖公路自行车赛11月8日在云南落幕。意大利车手马特奥·里瓦以15小时06分41秒的总成绩夺得黄衫，比丹麦人埃利亚斯·霍尔姆只快了11秒。本地车手木建川在最后一个赛段独自冲上终点，总成绩升到第三。',
      ],
      en: [
        'Matteo Riva of Italy won the ninth Tour of the Three Lakes, in Yunnan, on November 8. His time over five stages was 15 hours, 6 minutes and 41 seconds, only 11 seconds better than that of Elias Holm of Denmark.',
        'Mu Jianchuan, a local rider, won the last stage alone and rose to third.',
      ],
    },
    {
      zh: [
        '比赛的悬念留到了最后9.4公里。第五赛段全长125公里，终点设在海拔2310米的垭口。出发时里瓦领先霍尔姆28秒，木建川排在第七，落后2分10秒。还有6公里到顶时，木建川从大集团右侧加速，没有人跟。',
      ],
      en: [
        'It came down to the last 9.4 km. The fifth stage, of 125 km, finished on a pass 2,310 metres above the sea. Riva started the day 28 seconds ahead of Holm; Mu was seventh, 2 minutes 10 seconds down. With 6 km to the top Mu accelerated up the right-hand side of the bunch. Nobody went with him.',
      ],
    },
    {
      zh: [
        '“大家都在看里瓦和霍尔姆，没人看我，”他赛后说。',
        '他自小在山那边的村里长大，上学要骑车翻过这道垭口。对别人来说，这是全程最陡的一段；对他来说，这是放学回家的路。',
      ],
      en: [
        '“Everyone was watching Riva and Holm. No one was watching me,” he said afterwards. He grew up in a village on the far side and cycled over the pass to school. For the others it was the steepest stretch of the race. For him it was the way home.',
      ],
    },
    {
      zh: [
        '身后，霍尔姆连续三次摇车进攻，把里瓦的优势从28秒啃到11秒，无奈路已经到了头。里瓦过线后趴在车把上半天没动，被人扶下来时问的第一句话是：“还剩几秒？”',
      ],
      en: [
        'Behind, Holm attacked three times and gnawed Riva’s lead from 28 seconds down to 11, and then the road ran out. Riva crossed the line and lay over his handlebars without moving. His first words when they lifted him off were: “How many are left?”',
      ],
    },
    {
      zh: [
        table(
          '总成绩前五名',
          ['名次', '车手', '国家', '成绩'],
          ['1', '马特奥·里瓦', '意大利', '15:06:41'],
          ['2', '埃利亚斯·霍尔姆', '丹麦', '+0:11'],
          ['3', '木建川', '中国', '+0:38'],
          ['4', '哈维尔·索托', '哥伦比亚', '+1:05'],
          ['5', '佐藤凉', '日本', '+1:32'],
        ),
      ],
      en: [
        table(
          'Final standings, top five',
          ['Place', 'Rider', 'Country', 'Time'],
          ['1', 'Matteo Riva', 'Italy', '15:06:41'],
          ['2', 'Elias Holm', 'Denmark', '+0:11'],
          ['3', 'Mu Jianchuan', 'China', '+0:38'],
          ['4', 'Javier Soto', 'Colombia', '+1:05'],
          ['5', 'Ryo Sato', 'Japan', '+1:32'],
        ),
      ],
    },
    {
      zh: [
        '今年的路线把三个湖串成一圈，五个赛段分别长118、142、96、131和125公里。组委会首次在补给区以外禁止丢弃水壶，违者罚10秒；五天里开出4张罚单，其中一张给了里瓦。也就是说，他本可以赢21秒。',
      ],
      en: [
        'This year’s route strung the lakes into a loop, in stages of 118, 142, 96, 131 and 125 km. For the first time riders were forbidden to throw away bottles outside the feed zones, on pain of 10 seconds. Four penalties were given in five days. One was Riva’s: he might have won by 21.',
      ],
    },
    {
      zh: [
        '共有18支车队、108名车手参赛，93人完赛。木建川没有参加当晚的庆功宴，骑车回家去了，组委会的车跟了他一路，替他照亮。',
      ],
      en: [
        'Of the 108 riders from 18 teams, 93 finished. Mu Jianchuan missed the dinner that night. He rode home, with one of the organisers’ cars following all the way to light the road.',
      ],
    },
  ],
}
