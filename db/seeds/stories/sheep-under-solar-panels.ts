import { heading, quote, type SeedStory } from '@/db/seeds/seed-story'

export const sheepUnderSolarPanels: SeedStory = {
  section: 'climate',
  topics: ['clean-energy'],
  source: 'diptych',
  byline: { zh: '何溯', en: 'He Su' },
  translator: { zh: '海伦·莫尔斯', en: 'Helen Morse' },
  publishedAt: '2026-11-23T07:00:00+08:00',
  headline: {
    zh: '光伏板下长出了草，羊群上岗除草',
    en: 'Grass grew under the solar panels. So the sheep were sent for',
  },
  standfirst: {
    zh: '库布其沙漠北缘的一座光伏基地，五年间植被盖度从5%升到46%。牧民、电站和科学家正在摸索，一块沙地怎样同时产电、长草、养羊。',
    en: 'At a solar farm on the northern edge of the Kubuqi Desert, plant cover has gone from 5% to 46% in five years. Herders, engineers and scientists are learning how one patch of sand can yield power, grass and mutton.',
  },
  leadPicture: {
    file: 'solar-desert',
    alt: {
      zh: '成排的太阳能板在沙丘间铺展，一直延伸到天边',
      en: 'Rows of solar panels stretch between sand dunes to the horizon',
    },
    caption: {
      zh: '沙柳旗光伏基地占地4300公顷，约有410万块光伏板',
      en: 'The solar base in Shaliu Banner covers 4,300 hectares and has about 4.1 million panels',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '太阳刚爬上沙丘，牧民哈斯巴根打开围栏，320只羊挤挤挨挨钻进光伏板的影子里。板下的草没到羊的膝盖，叶尖挂着霜。他在板桩之间慢慢走，手机一响，是电站发来的提醒：今天请到7号区放牧，那边的草已经高过60厘米，快要挡住最下面一排板子了。',
      ],
      en: [
        'The sun has just cleared the dunes when Hasbagen, a herder, opens the fence and 320 sheep push through it into the shade of the solar panels. The grass there comes up to their knees, and there is frost on the tips.',
        'As he walks between the posts his phone rings with a reminder from the power station. Please graze Zone 7 today: the grass has passed 60 centimetres and will soon shade the bottom row.',
      ],
    },
    {
      zh: [
        '这里是内蒙古沙柳旗，库布其沙漠的北缘。2021年，一座装机240万千瓦的光伏基地在流沙上动工，占地4300公顷，一年发电约41亿千瓦时，够200多万户家庭用一年。没有料到的是草。施工队为了固沙，在板下扎了草方格，撒了沙打旺和羊柴的种子，本来只指望它们活下三成。',
      ],
      en: [
        'This is Shaliu Banner in Inner Mongolia, on the northern edge of the Kubuqi Desert. In 2021 work began there, on shifting sand, on a solar base of 2.4 million kilowatts. It covers 4,300 hectares and generates about 4.1 billion kilowatt-hours a year, enough for more than 2 million homes.',
        'What nobody expected was the grass. To hold the sand, the builders had laid a chequerboard of straw under the panels and sown milk vetch and other legumes. They had hoped for 30% to survive.',
      ],
    },
    { zh: [heading('影子下面')], en: [heading('In the shade')] },
    {
      zh: [
        '结果活下来的超过七成。内蒙古旱区生态研究所在基地里埋了48个探头，连测五年。所里的研究员苏日娜说，光伏板挡住了近一半的风，地表风速比外面低44%，夏天的土壤水分蒸发少了三成；清洗板面的水滴下来，又让板沿下的草格外旺。植被盖度2021年是5%，今年8月测得46%。',
      ],
      en: [
        'More than 70% did. The Inner Mongolia Institute of Dryland Ecology has had 48 sensors in the ground for five years. The panels block almost half of the wind, says Surina, a researcher there: at the surface it is 44% slower than outside. In summer the soil loses 30% less water to evaporation, and what drips from the panels when they are washed makes the grass along the edges grow thickest of all.',
        'In 2021 plants covered 5% of the ground. In August this year the figure was 46%.',
      ],
    },
    {
      zh: [
        '草长起来，麻烦也跟着来。2023年秋天，枯草高得挡住板子，发电量掉了2.3%；更要紧的是防火，电缆就走在草丛里。电站雇人割了一季，花去390万元。站长郝永丰说，有人提议打除草剂，被否决了，“好不容易长出来的，哪能再毒死”。',
      ],
      en: [
        'With the grass came trouble. By the autumn of 2023 it stood, dead and dry, high enough to shade the panels, and output fell by 2.3%. Fire was a greater worry, as the cables ran through it.',
        'The station paid people to mow for a season, at a cost of 3.9 million yuan. Somebody proposed weedkiller, recalls Hao Yongfeng, the manager. The answer was no. “It had taken all that trouble to grow. We weren’t going to poison it.”',
      ],
    },
    { zh: [heading('羊来上班')], en: [heading('The sheep start work')] },
    {
      zh: [
        '2024年春天，周边两个嘎查的96户牧民与电站签了协议：羊可以免费进场吃草，电站按面积付给牧民每公顷每年180元的“除草费”，牧民负责看住羊，不让它们啃电缆、蹭支架。如今有1.1万只羊轮流进场，除草的开支降到一年约77万元，也就是4300公顷的除草费。',
      ],
      en: [
        'In the spring of 2024 the station signed an agreement with 96 herding families in two villages nearby. Their sheep graze free of charge, and the station pays them 180 yuan a hectare each year for weeding. The herders’ part is to see that no sheep chews a cable or rubs against a frame.',
        'Now 11,000 sheep take turns, and the cost of clearing 4,300 hectares has come down to about 770,000 yuan a year.',
      ],
    },
    {
      zh: [
        '羊并不都合适。山羊爱往高处跳，第一个月就踩裂了17块板，现在一律不许进场；个头太大的羊会蹭歪支架；羊毛太长的，春天容易挂在螺栓上。新建的二期把板子下沿从1.2米抬到1.8米，每千瓦多花40元钢材钱，郝永丰认为值，羊和割草机都过得去。',
      ],
      en: [
        'Not every animal suits. Goats like to climb. In the first month they cracked 17 panels, and they are no longer let in. Big sheep push the frames out of line, and those with long wool snag on the bolts in spring.',
        'In the second phase, now going up, the lower edge of the panels has been raised from 1.2 metres to 1.8. It takes 40 yuan more of steel for each kilowatt, which Hao Yongfeng thinks worthwhile: sheep and mowers can both get through.',
      ],
    },
    {
      zh: [
        quote(
          '以前我们跟沙子抢草，羊越多草越少。现在草多了，人家反过来催我去放羊。活了五十多年，头一回有人嫌我的羊吃得慢。',
        ),
        '说这话时，哈斯巴根的羊正从板缝里探出头来。去年，他卖羊收入14万元，除草费分到8000多元，冬天还在电站干三个月的巡检。',
      ],
      en: [
        quote(
          'We used to fight the sand for grass, and the more sheep there were, the less grass. Now there’s plenty and they call me up to come and graze it. I’m over fifty, and nobody ever complained before that my sheep ate too slowly.',
        ),
        'As Hasbagen speaks, his sheep are poking their heads out between the panels. Last year he earned 140,000 yuan from selling sheep and a little over 8,000 from weeding. In winter he works for three months as an inspector at the station.',
      ],
    },
    { zh: [heading('不能只看一片绿')], en: [heading('Green is not the whole story')] },
    {
      zh: [
        '苏日娜提醒，不要把一片绿看成沙漠的终点。草能长起来，一半靠板子，一半靠这几年雨水偏多：2021年以来年均降水310毫米，比常年多出两成。地下水位的观测才做了三年，还说不准草会不会喝掉更深处的水。她的建议是，板下植被盖度到50%就不再补种，留出余地。',
      ],
      en: [
        'Surina warns against taking a patch of green for the end of the desert. The grass owes half its success to the panels, she says, and half to the weather. Since 2021 rain and snow have averaged 310 millimetres a year, 20% above normal.',
        'The water table has been watched for only three years, and it is too soon to say whether the grass is drinking from deeper down. Her advice is to stop sowing once cover reaches 50%, and leave a margin.',
      ],
    },
    {
      zh: [
        '电也有电的难处。正午发的电多，用的人少，今年前十个月有6.8%的电没能送出去。一条通往京津冀的特高压线路明年投产，配套的储能电站可以存下2小时的电量。郝永丰说，等线路通了，弃掉的电有望降到3%以内。',
      ],
      en: [
        'The power has problems of its own. Most of it is made at midday, when few want it, and in the first ten months of this year 6.8% could not be sent anywhere. An ultra-high-voltage line to Beijing, Tianjin and Hebei opens next year, with batteries that can hold 2 hours of output. When it does, says Hao Yongfeng, the waste should fall to less than 3%.',
      ],
    },
    {
      zh: [
        '傍晚收羊，哈斯巴根清点了一遍，320只，一只不少。身后的光伏板随着太阳慢慢转向西边，影子越拉越长，一直伸到围栏外面的沙地上。那里也有人扎好了草方格，等着明年的雨。更多报道见[清洁能源专题](/zh/topic/clean-energy)。',
      ],
      en: [
        'At dusk Hasbagen counts the sheep in: 320, none missing. Behind him the panels have followed the sun round to the west. Their shadows lengthen until they reach the sand beyond the fence, where somebody has already laid squares of straw, ready for next year’s rain.',
        'There is more in [our coverage of clean energy](/en/topic/clean-energy).',
      ],
    },
  ],
}
