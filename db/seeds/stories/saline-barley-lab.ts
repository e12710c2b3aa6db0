import type { SeedStory } from '@/db/seeds/seed-story'

export const salineBarleyLab: SeedStory = {
  section: 'science',
  topics: ['belt-and-road'],
  source: 'science-weekly',
  byline: { zh: '叶知微', en: 'Ye Zhiwei' },
  translator: { zh: '海伦·莫尔斯', en: 'Helen Morse' },
  publishedAt: '2026-11-12T10:20:00+08:00',
  eventDate: '2026-11-10',
  headline: {
    zh: '在盐碱地里找大麦：兰州和塔什干合用一间实验室',
    en: 'Barley for salty ground, from a laboratory that Lanzhou and Tashkent share',
  },
  standfirst: {
    zh: '中乌联合试验选出17个耐盐大麦品系。四年里，两边先要学会的是用同一把尺子。',
    en: 'A joint trial by China and Uzbekistan has picked 17 lines that can live with salt. In the course of 4 years, the first thing both sides had to learn was to use the same ruler.',
  },
  leadPicture: {
    file: 'lab-bench',
    alt: {
      zh: '实验台上放着显微镜、试管和盛着液体的烧瓶',
      en: 'A laboratory bench with a microscope, test tubes and flasks of liquid',
    },
    caption: {
      zh: '两国实验室现在用同一套方法测定土壤含盐量',
      en: 'The laboratories in the two countries now measure salt in soil by one method',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '11月10日，中国—乌兹别克斯坦旱区作物联合实验室在塔什干公布首轮田间试验结果：从3200份大麦材料中选出的17个品系，在含盐量0.6%的土壤里平均每公顷收获3.2吨，比当地主栽品种高出38%。试验由兰州旱区农业研究院和塔什干农业生物中心共同完成，历时四年，试验田设在咸海以南的努库斯附近，那里一半以上的耕地受到盐碱化影响。',
      ],
      en: [
        'A search for barley that can stand salt has produced its first results. Out of 3,200 samples, 17 lines yielded an average of 3.2 tonnes a hectare in soil with a salt content of 0.6%. That is 38% more than the variety that most farmers in the area sow.',
        'The China–Uzbekistan Joint Laboratory for Dryland Crops announced the figures in Tashkent on November 10, after four years of trials by the Lanzhou Institute of Dryland Agriculture and the Tashkent Centre for Agricultural Biology.',
        'The plots lie near Nukus, south of the Aral Sea, where salt affects more than half of the farmland.',
      ],
    },
    {
      zh: [
        '耐盐的本事，有一部分藏在老种子里。乌方研究员拉夫尚·尤苏波夫在库房中找到41份20世纪70年代收集的地方品种，标签大多已经褪色；中方团队测序后发现，其中6份带有一段少见的基因变异，能把钠离子拦在根部，不让它进入叶片。用它们与甘肃的早熟大麦杂交，后代既耐盐，又能赶在7月高温之前成熟。',
      ],
      en: [
        'Part of the answer lay in old seed. In a storeroom Ravshan Yusupov, a researcher on the Uzbek side, found 41 local varieties collected in the 1970s, most of their labels faded. When the Chinese team sequenced them, 6 proved to carry a rare genetic variant that holds sodium back in the root and keeps it out of the leaf.',
        'Crossed with an early barley from Gansu, they gave plants that tolerate salt and also ripen before the heat of July.',
      ],
    },
    {
      zh: [
        '合作并非一路顺利。2023年春天，一批种子因检疫手续在口岸滞留52天，错过播种期，整整一季试验作废；两边测定土壤盐分用的又是不同的方法，头一年的数据根本对不上。后来双方各派4名技术员到对方实验室工作半年，编出一本中、乌、俄三种文字的操作手册，共96页；种子改由两国农业部门预先备案，通关时间缩短到5天。“最难翻译的不是术语，是习惯，”负责编写手册的助理研究员陶沁说，“我们写‘适量浇水’，他们就问：适量是几升？”',
      ],
      en: [
        'It has not all gone smoothly. In the spring of 2023 a consignment of seed was held at the border for 52 days over quarantine papers. It missed the sowing season, and a whole year’s trial was lost.',
        'Nor did the two sides measure salt in soil in the same way, so that the first year’s data could not be compared at all.',
        'Each side then sent 4 technicians to work in the other’s laboratory for half a year, and together they wrote a manual of 96 pages in Chinese, Uzbek and Russian. Seed is now registered in advance with the two agriculture ministries, and clears customs in 5 days.',
        '“The hardest thing to translate isn’t the terms. It’s the habits,” says Tao Qin, the assistant researcher who put the manual together. “We wrote ‘water as needed’. They asked: as needed is how many litres?”',
      ],
    },
    {
      zh: [
        '明年，17个品系中的5个将扩大到1200公顷，由当地28家农场试种，最早的一个可望在2028年通过品种审定。实验室也提醒，耐盐作物只能减轻损失，不能让土地变好，排水渠和轮作仍然绕不过去。',
      ],
      en: [
        'Next year 5 of the 17 lines will be sown on 1,200 hectares by 28 local farms, and the first could be approved as a variety in 2028. The laboratory adds a caution: such crops reduce losses but do not heal the land, and there is no way around drainage and crop rotation.',
      ],
    },
  ],
  draft: {
    at: '2026-11-13T16:05:00+08:00',
    changes: [{ from: 'by 28 local farms', to: 'by 31 local farms' }],
  },
}
