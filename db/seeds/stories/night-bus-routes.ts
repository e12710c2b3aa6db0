import type { SeedStory } from '@/db/seeds/seed-story'

export const nightBusRoutes: SeedStory = {
  section: 'china',
  topics: [],
  source: 'pearl-river-observer',
  byline: { zh: '梁穗', en: 'Liang Sui' },
  translator: { zh: '汤恩齐', en: 'Tang Enqi' },
  publishedAt: '2026-11-21T22:15:00+08:00',
  eventDate: '2026-11-01',
  headline: {
    zh: '榕州夜班公交改线：跟着下夜班的人走',
    en: 'Rongzhou redraws its night buses to follow the people who work late',
  },
  standfirst: {
    zh: '公交公司用半年时间数清了深夜里谁在路上，结果六条夜班线改了四条。',
    en: 'The bus company spent six months finding out who is on the streets after midnight. Then it changed four of its six routes.',
  },
  leadPicture: {
    file: 'city-night',
    alt: {
      zh: '夜色里，江边高楼灯火通明，倒影映在水面上',
      en: 'Towers lit up at night are reflected in a river',
    },
    caption: {
      zh: '榕州每晚约有9万人在零点以后下班',
      en: 'About 90,000 people in Rongzhou finish work after midnight each night',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '凌晨1点25分，夜4路停在榕州市第三人民医院后门，上来七个人，六个穿着护士鞋。以前这条线只走正门外的大马路，下夜班的人要沿着围墙绕11分钟；11月1日改线以后，车开进了后巷。',
      ],
      en: [
        'At 1:25 am the Night 4 stops at the back gate of Rongzhou’s Third People’s Hospital and seven passengers get on, six of them in nurses’ shoes.',
        'The bus used to keep to the avenue at the front, 11 minutes’ walk around the wall. Since the routes were changed on November 1, it has come down the lane behind.',
      ],
    },
    {
      zh: [
        '榕州有六条夜班公交，大多开了十几年，走的是白天最热闹的几条主干道。今年4月到9月，市公交集团没有先翻刷卡记录，而是派出48名调查员，在零点到5点之间守在工厂、医院、批发市场和物流园门口，数人头，问去向，收回问卷1.3万份。',
      ],
      en: [
        'The city has six night routes, most of them well over a decade old, and they ran along the roads that are busiest by day. Between April and September the bus company left its card data in the drawer and sent out 48 surveyors instead.',
        'From midnight to 5 am they stood at the gates of factories, hospitals, wholesale markets and freight depots, counting people and asking where they were going. They came back with 13,000 completed forms.',
      ],
    },
    {
      zh: [
        '“刷卡数据只告诉你谁坐了车，不告诉你谁没坐上，”负责调查的规划员区嘉敏说。问卷最集中的地方不是酒吧街，而是城北的水产市场：每天凌晨3点前后有2600多人上工，最近的夜班车站却在1.8公里以外。',
      ],
      en: [
        '“Card data tells you who took the bus. It doesn’t tell you who couldn’t,” says Ou Jiamin, the planner who ran the survey. The answers clustered not around the bars but around a seafood market in the north of the city, where more than 2,600 people start work at about 3 am. The nearest night stop was 1.8 km away.',
      ],
    },
    {
      zh: [
        '新方案改了四条线，撤掉21个夜里几乎没人上下的站，新设34个，多数设在单位大门口，不再设在路口。发车间隔仍是40分钟，但与两家大厂的交班时间对齐。票价不变，还是2元；车也没有增加，每晚仍是38辆。',
      ],
      en: [
        'Four routes were redrawn. The company took out 21 stops that hardly anyone used at night and put in 34, most of them at a workplace’s gate rather than at a junction.',
        'Buses still run every 40 minutes, but the timetable now matches the change of shift at two big factories. The fare is still 2 yuan, and the same 38 buses go out each night.',
      ],
    },
    {
      zh: [
        '头20天，夜班线日均客流由5900人次升到8300人次，增长约四成。也有人吃了亏：原夜2路沿线的几家大排档说客人少了，一位住在撤销站点旁的乐手，回家要多走600米。公交集团说，12月会再数一次，数错的就改回来。',
      ],
      en: [
        'In the first 20 days the number of passengers rose from 5,900 a night to 8,300, an increase of about 40%.',
        'Some have lost by it. Food stalls along the old Night 2 say that customers are fewer, and a musician who lived beside one of the vanished stops has 600 metres more to walk. The company says that it will count again in December and put back whatever it got wrong.',
      ],
    },
    {
      zh: [
        '区嘉敏在办公桌前贴着一张问卷。那是4月的一个雨夜，水产市场门口，一名分拣工在“您希望增加什么”一栏里写道：“不用增加什么，停一下就好。”',
      ],
      en: [
        'Ou Jiamin keeps one form pinned above her desk. It was filled in on a wet night in April by a sorter at the gate of the seafood market. Under “What would you like us to add?” it says: “Nothing. Just stop.”',
      ],
    },
  ],
  draft: {
    at: '2026-11-22T09:30:00+08:00',
    changes: [{ from: '升到8300人次', to: '升到8400人次' }],
  },
}
