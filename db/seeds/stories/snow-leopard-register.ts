import { quote, type SeedStory } from '@/db/seeds/seed-story'

export const snowLeopardRegister: SeedStory = {
  section: 'china',
  topics: ['biodiversity'],
  source: 'diptych',
  byline: { zh: '顾南乔', en: 'Gu Nanqiao' },
  translator: { zh: '苏文绮', en: 'Su Wenqi' },
  publishedAt: '2026-11-10T09:05:00+08:00',
  eventDate: '2026-11-08',
  headline: {
    zh: '牧民当起雪豹的“户籍警”',
    en: 'The herders who keep a register of snow leopards',
  },
  standfirst: {
    zh: '青海曲纳乡的64名牧民用十年时间架起红外相机，给山里的雪豹一只一只建了档案。',
    en: 'Over 10 years 64 herders in Quna, in Qinghai, have put up camera traps and opened a file on every snow leopard they could tell apart.',
  },
  leadPicture: {
    file: 'snow-leopard',
    alt: {
      zh: '高山岩石上的一只雪豹，身后是雪峰',
      en: 'A snow leopard on a mountain rock with snowy peaks behind it',
    },
    caption: {
      zh: '每只雪豹的斑纹都不相同，尾巴最容易辨认',
      en: 'No two snow leopards have the same markings; the tail is the easiest part to tell apart',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '海拔4600米的垭口上，才仁多杰从石缝里掏出相机，换下存储卡，插进一台旧平板电脑。第一张照片里没有雪豹，只有半条尾巴，从画面右边扫出去。“F12，”他说，“母的，六岁，尾巴尖上有三个环。”',
      ],
      en: [
        'On a pass 4,600 metres above the sea, Tsering Dorje pulls a camera from a crack in the rock, changes the memory card and slots the old one into a battered tablet.',
        'There is no leopard in the first picture, only half a tail sweeping out of it on the right. “F12,” he says. “Female, six years old. Three rings at the tip.”',
      ],
    },
    {
      zh: [
        '才仁多杰今年43岁，养着60头牦牛，也是青海曲纳乡64名生态巡护员中的一个。乡生态管护站11月8日公布，十年来巡护员在2600平方公里的山地里布设红外相机118台，拍下雪豹影像2.3万段，靠斑纹认出了73只个体，其中19只是在当地出生的幼豹。',
      ],
      en: [
        'He is 43, keeps 60 yaks and is one of 64 wardens in Quna township. On November 8 the local conservation station published what they have done in 10 years. In 2,600 square kilometres of mountain they have set up 118 cameras and recorded 23,000 clips of snow leopards.',
        'By their markings they have told apart 73 individuals, 19 of them cubs born in the area.',
      ],
    },
    {
      zh: [
        '管护站提醒，这是十年里见过的总数，不等于眼下的数量，有的雪豹已经死去或离开；去年全年拍到的成年雪豹是41只。识别先由软件比对，拿不准的再交给巡护员。站里做过一次盲测，软件认对了87%，几位老巡护员认对了94%。',
      ],
      en: [
        'That is every animal seen in a decade, the station cautions, and not the number alive today; some have died or moved on. Last year the cameras caught 41 adults.',
        'Software makes the first match and passes what it is unsure of to the wardens. In a blind test the software was right 87% of the time. The most experienced wardens were right 94% of the time.',
      ],
    },
    {
      zh: [
        '认得雪豹，不等于不恨它。去年全乡有214头牲畜被雪豹和狼吃掉，多数是牛犊和羊。2017年起，曲纳乡办起了牲畜保险互助社，每头牦牛每年交3元，巡护员验过现场、拍过照片，就按市价的六成赔付；去年一共赔出26万元，赔款从申请到到手平均11天。',
      ],
      en: [
        'Knowing a leopard is not the same as forgiving it. Last year leopards and wolves killed 214 animals in the township, mostly calves and sheep.',
        'Since 2017 Quna has had an insurance co-operative. A herder pays 3 yuan a year for each yak, and once a warden has seen and photographed the kill, the co-operative pays 60% of the market price. It paid out 260,000 yuan last year, on average 11 days after a claim.',
      ],
    },
    {
      zh: [
        quote(
          '从前羊被吃了，只能骂它。现在我先看脚印，再看照片，看着看着就认识了。认识的东西，骂起来就没那么狠。',
        ),
        '说这话的是巡护队里的八名女性之一，36岁的央金。她负责的14台相机，每月要骑马走两天才能查完一遍。巡护员每月有1800元管护补助，换电池、修路障都算在里面。',
      ],
      en: [
        quote(
          'When a sheep was taken, all we could do was curse. Now I look at the tracks and then at the pictures, and after a while I know who it was. It’s harder to curse somebody you know.',
        ),
        'So says Yangjin, 36, one of eight women among the wardens. She has 14 cameras to look after, and it takes her two days on horseback each month to visit them all. A warden is paid 1,800 yuan a month, battery changes and cleared tracks included.',
      ],
    },
    {
      zh: [
        '雪豹也带来了客人。今年5月到10月，曲纳乡接待了312名预约前来的观察者，吃住都在牧民家，收入的45%归接待户，45%归村集体，10%留作保护基金。名额不再增加：一天最多三个小组，不许喂食，不许离车追拍。',
      ],
      en: [
        'The animals also bring guests. Between May and October the township received 312 visitors who had booked to look for them, all lodged and fed by herding families. The host keeps 45% of the money, the village takes 45% and the other 10% goes to conservation.',
        'There will be no more places. The limit is three groups a day, with no feeding and no leaving the car to chase a picture.',
      ],
    },
    {
      zh: [
        'F12的档案里有过一段空白：从去年春天起，整整14个月没有一台相机拍到过它，站里已经准备在名字后面画横线。直到今年夏天，央金的7号机位传回一段9秒的影像，F12走在前面，身后跟着两只幼豹。“户口要加两个，”她在登记表上写道。',
      ],
      en: [
        'There is a gap in the file on F12. From the spring of last year no camera saw her for 14 months, and the station was ready to draw a line through her name.',
        'Then, this summer, camera 7 on Yangjin’s round recorded 9 seconds of her walking past with two cubs behind. On the form Yangjin wrote: “Two to add to the household.”',
      ],
    },
  ],
  correction: {
    at: '2026-11-11T14:30:00+08:00',
    note: {
      zh: '本文初版把十年间识别出的雪豹数误写为37只，应为73只。',
      en: 'An earlier version of this article gave the number of snow leopards identified over 10 years as 37. The correct number is 73.',
    },
    before: [
      { locale: 'zh', corrected: '73只个体', original: '37只个体' },
      { locale: 'en', corrected: '73 individuals', original: '37 individuals' },
    ],
  },
}
