import { picture, type SeedBlock, type SeedPicture, type SeedStory } from '@/db/seeds/seed-story'

const cityNight: SeedPicture = {
  file: 'city-night',
  alt: {
    zh: '夜色中的城市，高楼的窗户星星点点亮着',
    en: 'A city after dark, its towers dotted with lit windows',
  },
  caption: {
    zh: '零点以后，图书馆是这个街区少数还亮着灯的地方',
    en: 'After midnight the library is one of the few places in the district with its lights on',
  },
  credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
}

const openFilm = (title: string): SeedBlock => ({
  type: 'embed',
  source: { kind: 'player', player: 'youtube', id: 'aqz-KE-bpKQ' },
  title,
})

export const nightLibrary: SeedStory = {
  section: 'culture',
  topics: [],
  source: 'pearl-river-observer',
  byline: { zh: '梁嘉遥', en: 'Liang Jiayao' },
  translator: { zh: '本·哈洛', en: 'Ben Harlow' },
  publishedAt: '2026-11-11T21:05:00+08:00',
  headline: {
    zh: '凌晨三点的阅览室，坐着城里还没睡的人',
    en: 'At three in the morning, the reading room belongs to those still awake',
  },
  standfirst: {
    zh: '南浦区图书馆通宵开放满三年。来的人不全是为了看书，馆方觉得这没什么不好。',
    en: 'Nanpu’s district library has kept its doors open all night for three years. Not everyone comes to read, and the librarians see nothing wrong with that.',
  },
  leadPicture: {
    file: 'library-hall',
    alt: {
      zh: '高大的阅览厅里，书架直抵天花板，长桌上亮着台灯',
      en: 'Shelves rise to the ceiling of a tall reading room where lamps glow on long tables',
    },
    caption: {
      zh: '夜间只开放一楼阅览室，设180个座位',
      en: 'Only the ground-floor reading room stays open at night; it seats 180',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '凌晨3点，南浦区图书馆一楼还有41个人。靠窗的护士刚下小夜班，在背英语单词；外卖员把头盔放在脚边，翻一本讲星座的画册；角落里的老先生没有看书，只是坐着。值班馆员宋静棠说，老先生的老伴上个月走了，他在家睡不着。',
      ],
      en: [
        'At 3 am there are 41 people on the ground floor of the Nanpu district library. By the window a nurse just off her shift is memorising English vocabulary. A delivery rider, helmet at his feet, leafs through a picture book on the constellations.',
        'The old man in the corner is not reading, just sitting. His wife died last month, says Song Jingtang, the librarian on duty, and he cannot sleep at home.',
      ],
    },
    {
      zh: [
        '2023年11月，图书馆把一楼620平方米的阅览室改为24小时开放。当时有人担心，一个210万人口的区，夜里能有几个人看书？',
        '三年下来，零点到早上6点之间平均每晚有137人进馆，周五最多，春节最少。',
      ],
      en: [
        'The library began opening its 620-square-metre reading room 24 hours a day in November 2023. There were doubts: in a district of 2.1m people, how many would read at night? Over three years an average of 137 have come in each night between midnight and 6 am, most on Fridays, fewest at the Spring Festival.',
      ],
    },
    {
      zh: [picture(cityNight)],
      en: [picture(cityNight)],
    },
    {
      zh: [
        '馆里的规矩不多：可以打盹，不可以躺倒；可以喝水，不可以吃面；手机要静音，打呼噜会被轻轻拍醒。“前两条是我们定的，”宋静棠说，“后两条是读者自己提的。”',
      ],
      en: [
        'There are few rules. You may doze but not lie down; you may drink water but not eat noodles. Phones must be silent, and snorers are woken with a tap on the shoulder. “The first two were ours,” says Song. “The others came from the readers.”',
      ],
    },
    {
      zh: [
        '通宵开放并不便宜。水电、保安和夜班补贴加起来，一年约96万元，占全馆经费的4%。去年区里审议预算时，有代表提议改到零点闭馆。',
        '馆长没有多作解释，只请大家凌晨去坐一个钟头。后来这笔钱保住了，还添了一台自动体外除颤器。',
      ],
      en: [
        'Staying open is not cheap. Power, guards and night allowances come to about 960,000 yuan a year, or 4% of the library’s budget. When the district went through its spending last year, one deputy proposed closing at midnight. The director did not argue. She invited everyone to come and sit for an hour before dawn. The money stayed, and a defibrillator was added.',
      ],
    },
    {
      zh: [
        '夜里借书的人不多，借出的书却很有意思。据馆方统计，白天借得最多的是童书，夜里排在前三位的依次是小说、考试用书和菜谱。宋静棠至今没弄明白，为什么有人要在凌晨4点借《家常炖菜一百例》。',
      ],
      en: [
        'Few people borrow at night, but what they take is telling. By day children’s books go out most. After dark, by the library’s count, the top 3 are novels, exam guides and cookery books, in that order.',
        'Song has yet to work out why anyone should need “One Hundred Home-Style Stews” at 4 am.',
      ],
    },
    {
      zh: [
        '周五夜里，阅览室一角会放一部开放授权的短片，声音只从耳机里出来。最近一期是《大雄兔》，41个人里有9个摘下了眼镜擦眼睛，宋静棠说，多半是笑的。',
        openFilm('《大雄兔》（Blender 基金会，2008年，CC BY 3.0）'),
      ],
      en: [
        'On Friday nights a corner of the room shows a short film under an open licence, heard through headphones alone. The latest was “Big Buck Bunny”. Nine of the 41 in the room took off their glasses to wipe their eyes; laughing, for the most part, says Song.',
        openFilm('“Big Buck Bunny” (Blender Foundation, 2008, CC BY 3.0)'),
      ],
    },
    {
      zh: [
        '5点50分，外卖员合上画册，放回原处，出门前在意见簿上写了一行字：“猎户座那页缺了一角，能不能补一下？”',
      ],
      en: [
        'At 5:50 am the delivery rider closes his book and puts it back where he found it. On his way out he writes a line in the comments ledger: “The page with Orion has lost a corner. Could someone mend it?”',
      ],
    },
  ],
}
