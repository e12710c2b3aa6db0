import { picture, type SeedPicture, type SeedStory } from '@/db/seeds/seed-story'

const labBench: SeedPicture = {
  file: 'lab-bench',
  alt: {
    zh: '实验台上摆着显微镜、烧瓶和试管架',
    en: 'A microscope, flasks and a rack of test tubes stand on a laboratory bench',
  },
  caption: {
    zh: '两地的纸样在同一台显微镜下比对纤维长度',
    en: 'Samples from both mills were compared for fibre length under the same microscope',
  },
  credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
}

export const samarkandPaper: SeedStory = {
  section: 'world',
  topics: ['heritage', 'belt-and-road'],
  source: 'diptych',
  byline: { zh: '周闻溪', en: 'Zhou Wenxi' },
  translator: { zh: '安娜·里德', en: 'Anna Reid' },
  publishedAt: '2026-11-09T09:48:00+08:00',
  headline: {
    zh: '撒马尔罕的桑皮纸，等来了泾县的捞纸师傅',
    en: 'In Samarkand, a mulberry-paper mill welcomes a master from Anhui',
  },
  standfirst: {
    zh: '相传一千二百多年前，造纸术由此西传。今年秋天，两地的匠人隔着一口纸槽，重新认识了对方。',
    en: 'Tradition has it that papermaking travelled west through this city more than twelve centuries ago. This autumn, craftsmen from both ends of the story met across a vat.',
  },
  leadPicture: {
    file: 'bamboo-forest',
    alt: {
      zh: '竹林茂密，一条小径通向林间深处',
      en: 'A path leads into a dense stand of bamboo',
    },
    caption: {
      zh: '捞纸用的帘子以细竹丝编成，竹料取自皖南山区',
      en: 'The moulds used to lift the sheets are woven from fine strips of bamboo cut in southern Anhui',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '水轮一转，八根木杵便轮番落下，把泡软的桑树皮捣成纤维。在撒马尔罕城外的一条溪边，奇诺尔造纸坊的主人鲁斯塔姆·卡里莫夫对这声音再熟悉不过。10月里，一位来自安徽泾县的捞纸师傅站在他身旁，听了一会儿，说：“慢了半拍。”',
      ],
      en: [
        'As the water wheel turns, eight wooden hammers fall one after another, beating soaked mulberry bark to fibre. Rustam Karimov, who owns the Chinor paper mill on a stream outside Samarkand, knows the sound better than any other.',
        'In October a master papermaker from Jing county, in Anhui, stood beside him, listened for a while and said: “Half a beat too slow.”',
      ],
    },
    {
      zh: [
        '这位师傅叫汪守池，今年58岁，捞了39年宣纸。他此行为期三周，是两地[文化遗产](/zh/topic/heritage)保护机构的一个交流项目，也是[“一带一路”](/zh/topic/belt-and-road)沿线手工纸普查的一部分。',
      ],
      en: [
        'His name is Wang Shouchi. He is 58 and has spent 39 years lifting sheets of Xuan paper from the vat. His three-week visit was an exchange between [heritage](/en/topic/heritage) bodies in the two places, and part of a survey of handmade paper along the [Belt and Road](/en/topic/belt-and-road).',
      ],
    },
    {
      zh: [],
      en: [
        'Xuan paper takes its name from the old prefecture of Xuanzhou, where it was traded. Made of blue sandalwood bark and rice straw, soft and very absorbent, it is to Chinese ink painting roughly what canvas is to oils.',
      ],
    },
    {
      zh: [
        '按照流传很广的说法，公元751年怛罗斯之战以后，被俘的唐军士兵中有人懂得造纸，撒马尔罕由此成为中亚的造纸重镇。学者对这一说法仍有争论：有人认为纸早已随商队到来。争不掉的是结果，此后几百年间，撒马尔罕纸行销波斯和阿拉伯地区，以光滑、耐久著称。',
      ],
      en: [
        'By a much-told account, it began with the battle of Talas in 751, when soldiers of the Tang army who knew how to make paper were taken prisoner and Samarkand became the great paper city of Central Asia. Scholars still argue about it; some hold that paper had already come with the caravans.',
        'The outcome is not in dispute. For centuries afterwards Samarkand paper, smooth and long-lasting, was sold throughout Persia and the Arab world.',
      ],
    },
    {
      zh: [
        '两种纸的差别，上手便知。宣纸薄而吸墨，讲究“墨分五色”；撒马尔罕纸要写细小的波斯文，捞好晾干之后，还得用玛瑙石逐张打磨，磨到墨水浮在面上不洇。卡里莫夫的作坊有11名工人，其中4人专管磨纸，一天最多磨120张。',
      ],
      en: [
        'The difference between the two papers is plain to the touch. Xuan is thin and drinks the ink, so that one black yields five shades. Samarkand paper was meant for fine Persian script: once lifted and dried, every sheet is rubbed with agate until ink sits on the surface and does not spread.',
        'Of the 11 people in Karimov’s workshop, 4 do nothing but polish. On their best days they finish 120 sheets.',
      ],
    },
    {
      zh: [picture(labBench)],
      en: [picture(labBench)],
    },
    {
      zh: [
        '三周里，汪守池改了水轮的一个齿，教会两名年轻人“两帘水”的荡帘手法。卡里莫夫则拿出祖父留下的玛瑙石，让他磨了整整一个下午。汪守池磨出7张，主人收下2张，其余的退回来重磨。“我三十年没当过徒弟了，”汪守池说，“手疼，心里高兴。”',
      ],
      en: [
        'In three weeks Wang recut one tooth of the water wheel and taught two young workers the double dip with which Xuan makers rock the mould. Karimov, for his part, brought out his grandfather’s agate and set the guest to polishing for a whole afternoon.',
        'Wang finished 7 sheets. His host accepted 2 and handed back the rest to be done again. “I haven’t been an apprentice for thirty years,” Wang said. “My hands hurt, and I’m happy.”',
      ],
    },
    {
      zh: [
        '临别前一天，两人合做了一批纸：桑皮与青檀皮各半，先在纸槽里荡两次，再用玛瑙磨一面，留一面不磨。一共60张，两边各存30张。正面写波斯文，背面写中文，正合适。',
      ],
      en: [
        'On the last day but one the two men made a batch together: half mulberry, half sandalwood, dipped twice, then polished on one side and left alone on the other. There are 60 sheets, 30 kept in each place. Persian goes on the front and Chinese on the back. It suits them both.',
      ],
    },
  ],
}
