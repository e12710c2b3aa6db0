import { quote, type SeedStory } from '@/db/seeds/seed-story'

export const chancayTwoYears: SeedStory = {
  section: 'world',
  topics: ['belt-and-road'],
  source: 'diptych',
  byline: { zh: '玛丽亚·科斯塔', en: 'Maria Costa' },
  translator: { zh: '陆晓舟', en: 'Lu Xiaozhou' },
  publishedAt: '2026-11-14T10:35:00+08:00',
  eventDate: '2026-11-14',
  headline: {
    zh: '开港两周年，钱凯的蓝莓走得更快，渔民等得更久',
    en: 'Two years after Chancay opened, blueberries sail faster and fishermen wait longer',
  },
  standfirst: {
    zh: '秘鲁这座深水港把到上海的航程缩短到23天左右。港口城里的人，还在算自己的得失。',
    en: 'Peru’s deep-water port has cut the voyage to Shanghai to about 23 days. The town around it is still working out what it has gained.',
  },
  leadPicture: {
    file: 'container-port',
    alt: {
      zh: '岸桥林立的码头旁停靠着一艘集装箱船',
      en: 'A container ship lies alongside a quay lined with cranes',
    },
    caption: {
      zh: '钱凯港一期建有四个泊位，最大水深17.8米',
      en: 'The first phase of the port has four berths and water up to 17.8 metres deep',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '在利马以北约80公里的钱凯，小城的一天是被卡车叫醒的。不过，罗莎·基斯佩说，声音已经比两年前小多了：开往港口的货车如今从城下的隧道通过，隧道长1.8公里，出来就是码头。',
      ],
      en: [
        'In Chancay, about 80 km north of Lima, it is the lorries that wake the town. They are quieter than they were two years ago, says Rosa Quispe: port traffic now runs through a tunnel beneath the streets, 1.8 km long, and comes out on the quay.',
      ],
    },
    {
      zh: [
        '2024年11月14日，钱凯港正式开港。一期工程投资约13亿美元，中远海运持股60%，其余40%由秘鲁矿业公司沃尔坎持有。港口最大水深17.8米，可以停靠目前最大的一批集装箱船，不必再经墨西哥或巴拿马转运。',
      ],
      en: [
        'The port opened on November 14, 2024. Its first phase cost about $1.3bn. COSCO Shipping holds 60%, and Volcan, a Peruvian mining company, the other 40%.',
        'With water up to 17.8 metres deep, it can take the largest class of container ship afloat, so that cargo for Asia no longer has to change vessels in Mexico or Panama.',
      ],
    },
    {
      zh: [
        '对果农来说，这意味着时间。从钱凯直航上海约需23天，比过去省下10天以上。在北部拉利伯塔德大区种了46公顷蓝莓的豪尔赫·萨拉萨尔说，蓝莓在冷柜里每多待一天，果霜就淡一分。去年他有七成的货走钱凯，前年只有两成。',
      ],
      en: [
        'For fruit growers that means time. A direct sailing to Shanghai takes about 23 days, at least 10 fewer than before.',
        'Jorge Salazar grows 46 hectares of blueberries in La Libertad, in the north. With every extra day in a refrigerated box, he says, the berries lose a little of their bloom. Last year 70% of his crop went through Chancay; the year before it was 20%.',
      ],
    },
    {
      zh: [
        '“以前我们按船期采果，现在按天气采果，”他说，“这是两种活法。”',
        '他也有担心。同样的船，智利的车厘子也能坐。等大家都走得快了，快就不再是优势。',
      ],
      en: [
        '“We used to pick by the sailing schedule. Now we pick by the weather,” he says. “It is a different way of living.” He has a worry, too: Chilean cherries can travel on the same ships. Once everyone is fast, being fast will be worth nothing.',
      ],
    },
    {
      zh: [
        '港池以北，62岁的渔民佩德罗·瓦曼把船拖上沙滩。防波堤建成以后，海流变了，近岸的鲈鱼少了，他得多跑一个小时才能下网，油钱涨了三分之一。渔民合作社有218户登记领取补偿，到今年10月，还有57户没有等到结果。',
      ],
      en: [
        'North of the harbour Pedro Huamán, 62, hauls his boat up the sand. Since the breakwater was built the currents have changed and there are fewer sea bass close in. He goes an hour further to drop his nets and spends a third more on fuel.',
        'Of the 218 households in the fishermen’s co-operative that registered for compensation, 57 were still waiting for an answer in October.',
      ],
    },
    {
      zh: [quote('港口很大，大海也很大，可我们那一小块，正好在中间。')],
      en: [
        quote(
          'The port is big and the sea is big. Our little piece happened to be the bit in between.',
        ),
      ],
    },
    {
      zh: [
        '城里人盼的是工作。罗莎·基斯佩的大儿子在港口开无人集卡的监控台，小儿子念完职校，投了6份简历，还在等消息。她自己把临街的屋子改成了小饭馆，午市套餐15索尔，墙上的菜单有西班牙文和中文两种。中文是大儿子的同事帮着写的，“炒饭”两个字写得格外大。',
      ],
      en: [
        'What the town wants is work. Rosa Quispe’s elder son sits at a control desk in the port, minding driverless trucks. The younger has finished technical college, sent off 6 applications and heard nothing yet.',
        'She has turned her own front room into a small restaurant. Lunch is 15 soles and the menu on the wall is in Spanish and Chinese. One of her son’s colleagues wrote out the Chinese, with the characters for “fried rice” larger than all the rest.',
      ],
    },
  ],
}
