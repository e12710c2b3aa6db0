import { picture, type SeedPicture, type SeedStory } from '@/db/seeds/seed-story'

const riceField: SeedPicture = {
  file: 'rice-field',
  alt: {
    zh: '成片的稻田被田埂分成一格一格',
    en: 'Rice fields divided by low banks',
  },
  caption: {
    zh: '保护区外的稻田收割后留下散落的谷粒，是灰鹤的冬粮',
    en: 'Grain left after the harvest in fields outside the reserve feeds common cranes through the winter',
  },
  credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
}

export const cranesAndCordgrass: SeedStory = {
  section: 'climate',
  topics: ['biodiversity'],
  source: 'diptych',
  byline: { zh: '何溯', en: 'He Su' },
  translator: { zh: '苏文绮', en: 'Su Wenqi' },
  publishedAt: '2026-11-15T09:30:00+08:00',
  eventDate: '2026-11-13',
  headline: {
    zh: '拔掉互花米草的第三年，东沙湾等回了丹顶鹤',
    en: 'Three years into a war on cordgrass, cranes are back on the mud of Dongsha Bay',
  },
  standfirst: {
    zh: '江苏沿海一片滩涂清除了2140公顷外来草。鸟回来了，海岸却少了一道挡浪的屏障。',
    en: 'An invasive grass has been removed from 2,140 hectares of the Jiangsu coast. The birds have returned, but the shore has lost something that broke the waves.',
  },
  leadPicture: {
    file: 'wetland-cranes',
    alt: {
      zh: '几只丹顶鹤立在芦苇边的浅水里，另有几只从空中飞过',
      en: 'Red-crowned cranes stand in shallow water beside reeds while others fly over',
    },
    caption: {
      zh: '11月13日的同步调查在东沙湾记录到丹顶鹤38只',
      en: 'A count on November 13 found 38 red-crowned cranes in Dongsha Bay',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '退潮后两小时，东沙湾的泥滩泛着铅灰色的光。护鸟员成志远把单筒望远镜转了半圈，停住，压低声音报数：“三只，两大一小。”记录员在表上写下：丹顶鹤，6时55分，4号样线。11月13日这一天，六个小组沿着27公里海岸同时数鸟，傍晚汇总，丹顶鹤共38只。',
      ],
      en: [
        'Two hours after the tide turned, the mud of Dongsha Bay has a leaden shine. Cheng Zhiyuan, a bird warden, swings his telescope half a circle, stops and says quietly: “Three. Two adults, one young.” On the form his partner writes: red-crowned crane, 6:55 am, Line 4.',
        'On November 13 six teams counted birds at the same time along 27 km of coast. By evening they had 38 red-crowned cranes.',
      ],
    },
    {
      zh: [
        '四年前的同一天，这里一只也没有。那时滩涂上长满了互花米草，一种原产北美东海岸的植物，20世纪七八十年代引进中国，本意是促淤护岸。它长得比人高，密得插不进脚，把泥滩变成草甸，螺和蛤蜊少了，水鸟也就没了落脚的地方。',
      ],
      en: [
        'On the same date four years ago there were none. The flats were thick with smooth cordgrass, a plant from the east coast of North America that was brought to China in the 1970s and 1980s to trap silt and protect the shore.',
        'It grew taller than a man and too dense to step into, and turned mud into meadow. Snails and clams declined, and water birds had nowhere to land.',
      ],
    },
    {
      zh: [
        '东沙湾从2023年夏天开始动手：先割，再翻耕，最后筑起矮堰，用水淹上四个月，让根在泥里烂掉。到2025年底，一共清除2140公顷，花了1.6亿元。头一年有三成地块又冒出新芽，只好返工；现在的复发率是4%，每到5月，还有200多人下滩拔苗。',
      ],
      en: [
        'Work began in the summer of 2023. The grass was cut, the ground ploughed, and low dykes built so that it could be kept under water for four months while the roots rotted. By the end of 2025 the job had covered 2,140 hectares and cost 160 million yuan.',
        'In the first year 30% of the plots sprouted again and had to be done over. The rate is now 4%, and every May more than 200 people go out to pull seedlings by hand.',
      ],
    },
    {
      zh: [
        '变化先从泥里开始。省海洋大学的调查显示，清除两年后，每平方米泥滩的底栖动物由61个增加到340个。鸟跟着食物来：今年秋天，大滨鹬、黑嘴鸥等水鸟的最高单日数量达到5.8万只，是2022年的四倍多；灰鹤也来了1200只，白天到保护区外的稻田里拾谷粒。',
      ],
      en: [
        'The change began in the mud. Two years after clearing, a survey by the provincial ocean university found 340 small animals in each square metre of it, against 61 before.',
        'Birds followed the food. The highest count of great knots, Saunders’s gulls and other water birds on any one day this autumn was 58,000, more than four times that of 2022. There are also 1,200 common cranes, which spend the day gleaning in rice fields outside the reserve.',
      ],
    },
    { zh: [picture(riceField)], en: [picture(riceField)] },
    {
      zh: [
        '东沙湾所在的黄渤海滩涂，是东亚—澳大利西亚候鸟迁飞路线上的要站。中国黄（渤）海候鸟栖息地2019年列入《世界遗产名录》，2024年又扩大了范围。但米草毕竟护过岸。2025年8月一次台风过境，清过草的岸段被浪啃退了9米，有的地方露出了海堤的石脚。',
      ],
      en: [
        'The flats of the Yellow Sea, to which the bay belongs, are a vital stop on the flyway between East Asia and Australasia. China’s migratory bird sanctuaries there were put on the World Heritage List in 2019, and the site was extended in 2024.',
        'But the cordgrass did protect the shore. When a typhoon passed in August 2025, waves ate back 9 metres of the cleared stretches, in places exposing the stone foot of the sea wall.',
      ],
    },
    {
      zh: [
        '补救的办法是请本地植物回来。今年春天，工作人员在高滩补种了160公顷芦苇和碱蓬，又在堤外抛下牡蛎礁块，共1.9公里。参与设计的海岸工程师毕晓岚说，这些要三到五年才能顶用，在那之前，宁可少清一点，留出缓冲带。成志远没有异议。他只提了一个要求：牡蛎礁最好绕开4号样线，“它们刚认得路”。',
      ],
      en: [
        'The remedy is to bring back native plants. This spring reeds and seablite were planted on 160 hectares of the upper shore, and 1.9 km of oyster reef was laid outside the wall. It will be three to five years before they are of use, says Bi Xiaolan, a coastal engineer who helped with the design. Until then she would rather clear less and leave a buffer.',
        'Cheng Zhiyuan has no objection. He asks only that the reef should keep clear of Line 4. “They have just learned the way,” he says.',
      ],
    },
  ],
}
