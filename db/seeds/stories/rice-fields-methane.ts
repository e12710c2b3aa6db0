import {
  heading,
  numbered,
  picture,
  quote,
  type SeedPicture,
  type SeedStory,
} from '@/db/seeds/seed-story'

const labBench: SeedPicture = {
  file: 'lab-bench',
  alt: {
    zh: '实验台上排列着玻璃器皿和一台显微镜',
    en: 'Glassware and a microscope are set out on a laboratory bench',
  },
  caption: {
    zh: '每周采回的气样要在48小时内测完甲烷浓度',
    en: 'Gas samples are collected each week and must be tested for methane within 48 hours',
  },
  credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
}

export const riceFieldsMethane: SeedStory = {
  section: 'climate',
  topics: [],
  source: 'science-weekly',
  byline: { zh: '蒋禾苗', en: 'Jiang Hemiao' },
  translator: { zh: '安娜·里德', en: 'Anna Reid' },
  publishedAt: '2026-11-19T07:50:00+08:00',
  headline: {
    zh: '给稻田“放放水”：一根塑料管怎样少排甲烷',
    en: 'Let the paddy dry: how a length of plastic pipe cuts methane',
  },
  standfirst: {
    zh: '全球人为甲烷排放约有8%来自稻田。江西一个村试了三年，排放降了四成多，产量没减。难的是让每家每户都愿意关水。',
    en: 'Some 8% of the methane that people cause comes from rice. In three years of trials a village in Jiangxi has cut its share by more than 40% and lost no grain. The hard part is persuading every household to turn off the water.',
  },
  leadPicture: {
    file: 'rice-field',
    alt: {
      zh: '成片的稻田铺向远处，田埂把水面分成一格一格',
      en: 'Paddy fields stretch away, divided by low banks',
    },
    caption: {
      zh: '长期淹水的稻田底泥缺氧，是甲烷的温床',
      en: 'Mud that stays under water runs short of oxygen, and methane forms in it',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '邹家垄的稻田里，每隔几十步就立着一根白色塑料管，露出泥面一小截，像谁忘了收走的吸管。村民邹细根蹲下来，拿根筷子往管里一探，看看水印，站起身说：“还能再等两天。”',
      ],
      en: [
        'Every few dozen paces in the paddies of Zoujialong a white plastic pipe sticks up a little way out of the mud, like a drinking straw that someone forgot. Zou Xigen squats, pokes a chopstick down one, looks at the wet mark and stands up. “It can wait another two days,” he says.',
      ],
    },
    {
      zh: [
        '等的是灌水。三年前，这个位于鄱阳湖平原边上的村子还和别处一样，插秧之后田里始终蓄着水。如今全村86公顷稻田有71公顷改成了“干湿交替”：灌一次，晾几天，再灌一次。',
      ],
      en: [
        'What can wait is the water. Three years ago this village on the edge of the Poyang Lake plain kept its fields flooded from transplanting onwards, as villages do everywhere. Now 71 of its 86 hectares are watered by turns: flooded, left to dry for some days, and flooded again.',
      ],
    },
    {
      zh: [heading('泥里的气')],
      en: [heading('What the mud gives off')],
    },
    {
      zh: [
        '水把空气挡在泥土之外，泥里的微生物便在缺氧的环境中分解有机质，放出甲烷，再顺着水稻中空的茎秆散入大气。以一百年计，一吨甲烷的增温效应约为二氧化碳的28倍。科学界估算，全球人为甲烷排放中，约8%出自稻田。',
      ],
      en: [
        'Water keeps air out of the soil. Microbes in the airless mud break down plant matter and give off methane, which escapes through the hollow stems of the rice. Over a hundred years a tonne of it warms the planet about 28 times as much as a tonne of carbon dioxide.',
        'Scientists reckon that about 8% of the methane released by human activity comes from rice fields.',
      ],
    },
    {
      zh: [
        '让泥土定期透一透气，微生物就会“停工”。国际水稻研究所等机构的多年试验表明，干湿交替最多可以节水30%，减排甲烷接近一半，只要时机得当，产量不受影响。中国稻农其实早有“晒田”的老经验，分蘖末期放水晾田，根扎得更深。新办法不过是把一次变成四五次，并且有了准头。',
      ],
      en: [
        'Let the ground breathe from time to time and the microbes down tools. Years of trials by the International Rice Research Institute and others show that alternate wetting and drying can save up to 30% of the water and nearly half of the methane, and that yields do not suffer if the timing is right.',
        'Chinese farmers have long drained their fields once, late in tillering, to send the roots deeper. The new method turns once into four or five times, and takes out the guesswork.',
      ],
    },
    {
      zh: [
        '准头全在那根管子上。管长30厘米，下半截钻满小孔，埋进泥里，地下水位一目了然。村里发的说明只有四句：',
        numbered(
          '插秧后头两周，田里保持浅水，压住杂草。',
          '之后不再补水，看管内水位慢慢下降。',
          '降到泥面以下15厘米，灌水到5厘米深。',
          '抽穗扬花前后一周，一天也不能断水。',
        ),
      ],
      en: [
        'The pipe does that. It is 30 cm long, drilled with small holes in its lower half and sunk in the mud, so that the level of the water below ground can be seen at a glance. The village’s instructions come to four sentences:',
        numbered(
          'For the first two weeks after transplanting, keep a little water on the field to hold down weeds.',
          'Then add none, and watch the level in the pipe go down.',
          'When it is 15 cm below the mud, flood to a depth of 5 cm.',
          'For a week either side of flowering, never let the field go dry, not for a day.',
        ),
      ],
    },
    {
      zh: [picture(labBench)],
      en: [picture(labBench)],
    },
    {
      zh: [
        '负责监测的农业生态学者谭秋实带着学生每周来采一次气样。三个生长季平均下来，改了灌法的田块甲烷排放比对照田低43%，灌溉用水少26%，亩产相差不到1%。她也提醒，晾田时另一种温室气体氧化亚氮会略有增加，抵掉减排量的一小部分，“所以氮肥要跟着减，不能只管水”。',
      ],
      en: [
        'Tan Qiushi, an agricultural ecologist, comes with her students once a week to collect gas. Averaged over three seasons, the fields watered in the new way gave off 43% less methane than the control plots and used 26% less water. Yields differed by under 1%.',
        'She adds a caution. As a field dries it releases slightly more of another greenhouse gas, nitrous oxide, which cancels a small part of the gain. “So the nitrogen has to come down too. It isn’t only about water.”',
      ],
    },
    {
      zh: [heading('关水的人情账')],
      en: [heading('Whose turn to turn it off')],
    },
    {
      zh: [
        '技术不难，难的是水渠。渠是公用的，上游一家要灌，下游就晾不成。前年夏天，村里为放水吵了三回。后来大家推举邹细根做“水管家”，全村分成9个片，同一片统一灌、统一晾，错开的日子写在村口的黑板上。',
      ],
      en: [
        'The technique is easy. The ditch is not. It is shared, and if one family upstream wants water, no one below can dry out. In the summer of the year before last there were three rows about it.',
        'In the end the village chose Zou Xigen as its water steward and divided itself into 9 blocks. Each floods and dries as one, and their turns are chalked up on a blackboard at the entrance to the village.',
      ],
    },
    {
      zh: [
        quote(
          '减排这个词，我跟人家讲不明白。我就讲，少抽一回水，一亩省八块电费。八块钱，人人都明白。',
        ),
      ],
      en: [
        quote(
          'I can’t explain to people what emissions are. So I tell them that every time you don’t pump, you save eight yuan a mu on electricity. Eight yuan everyone can understand.',
        ),
      ],
    },
    {
      zh: [],
      en: [
        'A mu, the unit in which Chinese farmers still reckon their land, is one-fifteenth of a hectare.',
      ],
    },
    {
      zh: [
        '省下的电费之外，村里盼着另一笔收入。今年8月，一家食品企业同意为减排量付费，每吨二氧化碳当量55元，第一年大约能给村里带来1.9万元。钱不多，分到每户不足百元，村里商量之后决定不分了，拿去修渠。',
      ],
      en: [
        'Beyond cheaper power, the village has hopes of another income. In August a food company agreed to pay for what it saves, at 55 yuan for each tonne of carbon dioxide equivalent. That should come to about 19,000 yuan in the first year, less than a hundred for each household. After some discussion they decided not to share it out but to mend the ditch.',
      ],
    },
    {
      zh: [
        '还有15公顷没有改，多是外出打工人家的地，托给亲戚代管，一次灌满最省事。邹细根打算春节挨家去劝。他口袋里揣着一根新管子，说是到时候拿给人看，“比我说一百句都管用”。',
      ],
      en: [
        'That leaves 15 hectares. Most belong to families who work away and whose relations look after the land; filling it to the brim once is the least trouble. Zou means to call on them one by one at the Spring Festival.',
        'He keeps a new pipe in his pocket to show them. “It does more than a hundred words of mine,” he says.',
      ],
    },
  ],
}
