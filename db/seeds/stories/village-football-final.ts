import {
  heading,
  picture,
  quote,
  rule,
  type SeedPicture,
  type SeedStory,
} from '@/db/seeds/seed-story'

const village: SeedPicture = {
  file: 'mountain-village',
  alt: {
    zh: '层叠的山岭之间，一座村寨的屋顶错落排开',
    en: 'The roofs of a village step down between folded hills',
  },
  caption: {
    zh: '16支球队都以村寨为名，最远的一支要坐两个半小时车来比赛',
    en: 'All 16 teams are named after villages; the furthest travels two and a half hours to play',
  },
  credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
}

export const villageFootballFinal: SeedStory = {
  section: 'sport',
  topics: [],
  source: 'diptych',
  byline: { zh: '龙一帆', en: 'Long Yifan' },
  translator: { zh: '本·哈洛', en: 'Ben Harlow' },
  publishedAt: '2026-11-15T23:18:00+08:00',
  eventDate: '2026-11-15',
  headline: {
    zh: '第87分钟，河口寨的养鱼人踢进了全县最重要的一球',
    en: 'In the 87th minute, a fish farmer from Hekou scores the goal of the year',
  },
  standfirst: {
    zh: '榕岭县村寨足球联赛决赛11月15日晚落幕，河口寨3比2战胜杉树寨。冠军的奖品是一头黄牛，当晚就被改判为“全体观众的早餐”。',
    en: 'Hekou beat Shanshu 3-2 on November 15 to win the village football league of Rongling county. The prize, an ox, was promptly declared breakfast for everyone.',
  },
  leadPicture: {
    file: 'football-pitch',
    alt: {
      zh: '灯光下的足球场，看台上坐满了人',
      en: 'A football pitch under floodlights, its stands full',
    },
    caption: {
      zh: '县体育场有8600个座位，决赛当晚进场1.4万人',
      en: 'The county stadium seats 8,600; on the night of the final 14,000 got in',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '比赛还剩3分钟，比分2比2，角球。杨胜海站在禁区边上，他32岁，在河口寨养了11年草鱼，这个赛季一球未进。球被顶出来，落到他脚下，他没有停球，抡起就是一脚。1.4万人先是没声，然后整个山谷都是声音。',
      ],
      en: [
        'Three minutes left, 2-2, a corner. On the edge of the box stood Yang Shenghai, who is 32, has farmed carp in Hekou for 11 years and had not scored all season. The ball was headed out and dropped at his feet. He did not stop it. He swung.',
        'For a moment 14,000 people made no sound at all. Then the whole valley did.',
      ],
    },
    {
      zh: [
        '11月15日晚，贵州榕岭县第12届村寨足球联赛决赛在县体育场举行，河口寨3比2击败卫冕冠军杉树寨，第一次捧杯。联赛共有16支球队，从9月底开始，踢了31场。县体育场8600个座位，多出来的人坐在跑道上、围墙上和对面楼的阳台上。',
      ],
      en: [
        'It was the final, on November 15, of the 12th village football league of Rongling, a mountain county in Guizhou. Hekou beat Shanshu, the holders, 3-2 to take the cup for the first time.',
        'The league has 16 teams and this season, which began at the end of September, took 31 matches. The county stadium has 8,600 seats. Everyone else sat on the running track, on the wall or on the balconies across the road.',
      ],
    },
    {
      zh: [heading('从河滩上开始')],
      en: [heading('It began on a riverbed')],
    },
    {
      zh: [
        '2014年第一届联赛只有4支队，场地是枯水季的河滩，球门用晾布的竹竿绑成；此后除2020年停办外，一年没断。赛会章程只有一页纸，至今没有大改：球员须是本村人，或在本村务工满一年；不收门票；球衣上只印村名，不卖广告；红牌罚下的球员，第二天要去捡场边的垃圾。',
      ],
      en: [
        'The first league, in 2014, had 4 teams and was played on a river bed in the dry season, between goalposts made of bamboo poles used for drying cloth. It has been held every year since except 2020. Its rules fill a single page and have hardly changed.',
        'Players must belong to the village or have worked there for a year. There are no tickets. Shirts carry the village’s name and no advertising. Anyone sent off picks up litter round the pitch the next day.',
      ],
    },
    {
      zh: [
        '奖品也没有变成奖金。冠军一头黄牛，亚军两只山羊，季军四对鸭子，最佳守门员得到一口铁锅，理由是“滴水不漏”。',
      ],
      en: [
        'Nor have the prizes turned into prize money. The champions win an ox, the runners-up two goats, the team in third place four pairs of ducks. The best goalkeeper is given an iron wok, on the grounds that nothing gets through it.',
      ],
    },
    {
      zh: [picture(village)],
      en: [picture(village)],
    },
    {
      zh: [heading('热闹与分寸')],
      en: [heading('How big is too big')],
    },
    {
      zh: [
        '热闹带来了生意。县里统计，决赛周末三天，体育场外摆出310个摊位，营业额约420万元，全县民宿住满。一家运动品牌提出每年出300万元冠名，被16个村的队长投票否决，13票反对，3票赞成。',
      ],
      en: [
        'Crowds bring trade. Over the three days of the final weekend, by the county’s count, there were 310 stalls outside the ground, taking about 4.2m yuan, and every guesthouse was full.',
        'A sports brand offered 3m yuan a year to put its name on the league. The 16 captains voted on it: 13 against, 3 in favour.',
      ],
    },
    {
      zh: [quote('收了人家的钱，就得按人家的点开球。我们的点，是等田里的活干完。')],
      en: [
        quote(
          'Take their money and you kick off when they tell you to. We kick off when the work in the fields is done.',
        ),
      ],
    },
    {
      zh: [
        '投反对票的杉树寨队长石开林这样解释。输了决赛的他并不怎么难过：全队平均年龄34岁，“再赢下去，年轻人就不肯上来了”。',
      ],
      en: [
        'That was Shi Kailin, captain of Shanshu, on why he voted no. Losing the final has not much upset him. His side’s average age is 34. “If we go on winning,” he said, “the young ones will never come up.”',
      ],
    },
    {
      zh: [rule],
      en: [rule],
    },
    {
      zh: [
        '决赛之前，还有一场不算积分的比赛。8个村的妇女组成红蓝两队，穿着绣花围腰踢了40分钟，红队1比0获胜。进球的是56岁的吴老爱，她说自己只想把球踢远一点。组委会随后宣布，明年起设女子组，首批报名7支队。',
      ],
      en: [
        'Before the final came a match with no points at stake. Women from 8 villages, in embroidered aprons, formed a red team and a blue one and played for 40 minutes. Red won 1-0. Wu Lao’ai, who is 56, scored; she had only meant, she said, to kick the ball further away.',
        'The organisers then announced a women’s league from next year. So far 7 teams have signed up.',
      ],
    },
    {
      zh: [
        '散场已近10点半。杨胜海没有跟队友去唱歌，他得赶回去给鱼塘开增氧机。有孩子追上来要签名，他在校服袖子上写了名字，想了想，又在旁边画了一条鱼。',
      ],
      en: [
        'It was nearly half past 10 when the ground emptied. Yang did not go off singing with the others; he had to get back and turn on the aerator in his pond. A boy ran after him for an autograph. He signed the sleeve of the school jacket, thought for a second, and drew a fish beside it.',
      ],
    },
  ],
}
