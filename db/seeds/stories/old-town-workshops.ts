import { gallery, heading, quote, type SeedPicture, type SeedStory } from '@/db/seeds/seed-story'

const credit = { zh: '插图：双联新闻', en: 'Illustration: Diptych News' }

const workshops: SeedPicture[] = [
  {
    file: 'old-town-roof',
    alt: {
      zh: '老城里层层叠叠的青瓦屋顶和马头墙',
      en: 'Grey-tiled roofs and stepped gables crowd together in an old town',
    },
    caption: {
      zh: '瓦作：一平方米屋面要用110片小青瓦',
      en: 'Roofing: one square metre takes 110 small grey tiles',
    },
    credit,
  },
  {
    file: 'bamboo-forest',
    alt: { zh: '挺拔的竹子成片生长，光线从竹叶间洒下', en: 'Light falls through tall bamboo' },
    caption: {
      zh: '篾作：只用长足三年的冬竹',
      en: 'Bamboo weaving: only winter-cut canes three years old will do',
    },
    credit,
  },
  {
    file: 'paper-cutting',
    alt: {
      zh: '红纸剪成的团花，纹样细密',
      en: 'A finely patterned medallion cut from red paper',
    },
    caption: {
      zh: '剪纸：婚嫁旺季在腊月，备货从11月开始',
      en: 'Paper-cutting: weddings peak before the lunar new year, so stock is made from November',
    },
    credit,
  },
  {
    file: 'theatre-mask',
    alt: { zh: '色彩浓烈的戏曲脸谱', en: 'A boldly coloured opera mask' },
    caption: {
      zh: '面具：傩戏面具用整块樟木雕成，一件要刻20天',
      en: 'Mask carving: a nuo mask is cut from one block of camphor wood and takes 20 days',
    },
    credit,
  },
  {
    file: 'tea-terraces',
    alt: { zh: '山坡上的茶园一层层向上延伸', en: 'Rows of tea climb a hillside in terraces' },
    caption: {
      zh: '制茶：秋茶收尾，炒茶的铁锅要到清明前才重新升火',
      en: 'Tea: the autumn picking is over and the pans will stay cold until just before Qingming',
    },
    credit,
  },
]

export const oldTownWorkshops: SeedStory = {
  section: 'culture',
  topics: ['heritage'],
  source: 'diptych',
  byline: { zh: '石敏之', en: 'Shi Minzhi' },
  translator: { zh: '本·哈洛', en: 'Ben Harlow' },
  publishedAt: '2026-11-22T09:25:00+08:00',
  headline: {
    zh: '云汀老城：五间作坊与四十二个徒弟',
    en: 'Five workshops and 42 apprentices are keeping an old town standing',
  },
  standfirst: {
    zh: '皖南小城云汀修了七年老屋，最缺的不是钱，而是会铺瓦的人。于是，它把作坊办成了学堂。',
    en: 'After seven years of repairing its houses, Yunting, in southern Anhui, found that what it lacked was not money but people who could lay a tile. So it turned its workshops into schools.',
  },
  leadPicture: {
    file: 'mountain-village',
    alt: {
      zh: '群山环抱的谷地里，一片红瓦白墙的房屋',
      en: 'White-walled houses with red roofs in a valley ringed by mountains',
    },
    caption: {
      zh: '云汀三面环山，老城有房屋1140栋',
      en: 'Yunting has mountains on three sides and 1,140 houses in its old quarter',
    },
    credit,
  },
  passages: [
    {
      zh: [
        '63岁的瓦匠方德茂上房，从来不用看脚下。他踩着瓦沟走，每一步都落在椽子上，身后跟着的四个徒弟却走得战战兢兢。“怕就对了，”他头也不回，“不怕的人才踩碎瓦。”',
      ],
      en: [
        'Fang Demao, a 63-year-old tiler, never looks down on a roof. He walks in the troughs, every step landing on a rafter. The four apprentices behind him are less sure of themselves. “Good, be afraid,” he says without turning round. “It’s the ones who aren’t afraid who break the tiles.”',
      ],
    },
    {
      zh: [
        '云汀是皖南山区的一座小城，老城里有1140栋房屋，大半建于清代。2019年以来，已有326栋得到修缮。按说越修越熟，进度却一年比一年慢：2021年修了68栋，去年只修了39栋。',
        '县里查了原因，发现会铺小青瓦的师傅只剩6人，平均年龄61岁。',
      ],
      en: [
        'Yunting is a small town in the mountains of southern Anhui. Its old quarter has 1,140 houses, most from the Qing dynasty, and 326 have been repaired since 2019.',
        'Practice should have made the work faster. It has gone slower: 68 houses in 2021, only 39 last year. The county looked into it and found that just 6 men could still lay the small grey tiles of the region. Their average age was 61.',
      ],
    },
    {
      zh: [heading('先招徒弟，再修房子')],
      en: [heading('Apprentices first, houses second')],
    },
    {
      zh: [
        '去年3月，县里改了做法：修缮款里每100元拿出12元，用来养作坊、发学徒津贴。瓦作、篾作、剪纸、面具、制茶五间作坊先后挂牌，师傅按月领工资，徒弟头两年每月有2800元津贴，满三年考核出师。目前在册的徒弟有42人，最小的17岁，最大的51岁。',
      ],
      en: [
        'In March last year the county changed its approach. Of every 100 yuan in the repair fund, 12 now go to running workshops and paying people to learn.',
        'Five have opened, for roofing, bamboo weaving, paper-cutting, mask carving and tea. Masters draw a salary. Apprentices receive 2,800 yuan a month for the first two years and are examined after three. There are 42 of them, the youngest 17 and the oldest 51.',
      ],
    },
    {
      zh: [gallery(...workshops)],
      en: [gallery(...workshops)],
    },
    {
      zh: [
        '51岁的徒弟叫程玉芬，原在县城开理发店。她学的是篾作，理由很实在：“剪了二十多年头发，手上的劲道正好。”她编的第一只竹篮歪了，师傅不让拆，让她拎着上街买了一个月的菜。',
      ],
      en: [
        'The 51-year-old is Cheng Yufen, who used to keep a hairdresser’s in the county town. She chose bamboo for a practical reason: “After twenty-odd years of cutting hair, I have the hands for it.”',
        'Her first basket came out crooked. The master would not let her take it apart. He made her carry it to market for a month.',
      ],
    },
    {
      zh: [
        quote('手艺人收徒弟，从前是怕教会了徒弟饿死师傅。现在我怕的是，徒弟还没学会，师傅先老了。'),
      ],
      en: [
        quote(
          'Craftsmen used to say that once the pupil has learned, the master starves. What I am afraid of now is that the master will grow old before the pupil has learned.',
        ),
      ],
    },
    {
      zh: [
        '说这话的是雕面具的罗长根。他手里的傩面具一件卖1800元，订单排到了明年5月，可他仍要求徒弟先磨半年刀。两个年轻人嫌慢走了，留下的三个，如今都能独立开脸。',
      ],
      en: [
        'So says Luo Changgen, who carves masks for nuo, an old ritual drama. Each sells for 1,800 yuan and he has orders until next May. Even so, he makes his pupils spend their first half-year sharpening knives. Two found that too slow and left. The three who stayed can now cut a face unaided.',
      ],
    },
    {
      zh: [heading('修好的房子给谁住')],
      en: [heading('Who will live in them')],
    },
    {
      zh: [
        '房子修好了，人却未必回来。326栋修缮过的老屋里，常年有人住的只有187栋，另有54栋开了客栈和茶馆，其余85栋大门紧锁。住户抱怨的也很具体：墙不能打孔，空调没处挂；巷子太窄，救护车开不进来。',
      ],
      en: [
        'A mended house does not always bring its people back. Of the 326, only 187 are lived in all year; another 54 are guesthouses and tea rooms, and the other 85 are locked. Residents have precise complaints. Walls may not be drilled, so there is nowhere to hang an air conditioner. The lanes are too narrow for an ambulance.',
      ],
    },
    {
      zh: [
        '县里的回应也力求具体。今年已在老城铺设共用的地源热泵管道，第一批接入43户；两辆窄轴距的电动救护车年底前到位。至于空房，房主若愿意交给作坊的徒弟住，房租由县里付一半，目前已有9户签约。',
      ],
      en: [
        'The county has tried to be as precise in reply. Pipes for a shared ground-source heating and cooling system were laid this year, with 43 households joined up so far. Two narrow electric ambulances are due before the end of the year.',
        'As for empty houses, if owners will let them to apprentices, the county pays half the rent. So far 9 have signed.',
      ],
    },
    {
      zh: [
        '并非所有人都叫好。在邻省一所大学研究古建保护的许知白提醒说，作坊靠修缮款养着，修完了怎么办？她主张趁早让徒弟们接外地的活，“手艺要走得出城门，才算真的留住了”。更多老城的故事，见[文化遗产专题](/zh/topic/heritage)。',
      ],
      en: [
        'Not everyone applauds. The workshops live on repair money, says Xu Zhibai, who studies conservation at a university in the next province; what happens when the repairs are done? She wants apprentices to take jobs elsewhere, and soon. “A craft has to be able to walk out of the town gate. Only then has it really been kept.”',
        'More stories of old towns are in [our heritage coverage](/en/topic/heritage).',
      ],
    },
    {
      zh: [
        '傍晚收工，方德茂让徒弟们把当天铺的瓦挨个敲一遍，声音清脆的留下，发闷的换掉。敲到最后一排，徒弟抬头等他发话。他听了听，只说了一个字：“行。”',
      ],
      en: [
        'At the end of the day Fang has his apprentices tap every tile they have laid. Those that ring stay; those that sound dull come off. At the last row they look up and wait. He listens, and says one word: “Fine.”',
      ],
    },
  ],
}
