import { bulleted, type SeedStory } from '@/db/seeds/seed-story'

export const teaPriceOnTheBox: SeedStory = {
  section: 'business',
  topics: [],
  source: 'diptych',
  byline: { zh: '沈砚', en: 'Shen Yan' },
  translator: { zh: '海伦·莫尔斯', en: 'Helen Morse' },
  publishedAt: '2026-11-06T11:10:00+08:00',
  headline: {
    zh: '一盒茶卖128元，钱去了哪儿？雾里寨把账印在盒底',
    en: 'Where do your 128 yuan go? A tea co-operative prints the answer on the box',
  },
  standfirst: {
    zh: '云南一个山村合作社公开了每盒茶的成本。先是得罪了经销商，后来等到了回头客。',
    en: 'A village co-operative in Yunnan made public what each box of its tea costs. It lost dealers first and won customers later.',
  },
  leadPicture: {
    file: 'tea-terraces',
    alt: {
      zh: '几个戴斗笠的人在层层茶园里采茶，远山云雾缭绕',
      en: 'People in straw hats pick tea on terraced slopes, with misty hills beyond',
    },
    caption: {
      zh: '雾里寨的茶园大多在海拔1700米上下',
      en: 'Most of the tea gardens of Wulizhai lie at about 1,700 metres',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '把雾里寨茶叶合作社的茶盒翻过来，底下没有大师的签名，只有六行小字。一盒200克的春茶卖128元，每一元花在哪里，写得明明白白：',
        bulleted(
          '鲜叶41元',
          '加工22元',
          '包装14元',
          '物流9元',
          '平台与推广30元',
          '合作社公积金12元',
        ),
      ],
      en: [
        'Turn over a box of tea from the co-operative at Wulizhai and you will find no master’s signature on the bottom, only six lines of small print. The box holds 200 grams of spring tea and costs 128 yuan, and this is where they go:',
        bulleted(
          'Fresh leaf: 41 yuan',
          'Processing: 22 yuan',
          'Packaging: 14 yuan',
          'Delivery: 9 yuan',
          'Sales platforms and promotion: 30 yuan',
          'The co-operative’s reserve: 12 yuan',
        ),
      ],
    },
    {
      zh: [
        '出这个主意的是合作社理事长李扎妥。29岁的他在省城学的是会计，2022年回到滇西老家，接手了这家有163户社员、2100亩茶园的合作社。“别人卖茶讲故事，我们没有故事，只有账，”他说，“那就讲账。”',
      ],
      en: [
        'The idea came from Li Zhatuo, the chairman. He is 29 and trained as an accountant in the provincial capital. In 2022 he came home to western Yunnan to run a co-operative of 163 families with 2,100 mu of tea.',
        '“Other people sell tea with a story,” he says. “We had no story, only the books. So we told people what was in the books.”',
      ],
    },
    {
      zh: [
        '盒底的账2024年春天第一次印出来，四家经销商里有三家打来电话抱怨。按行里的习惯，同样的茶换个礼盒能卖到300元以上；如今顾客看了明细，开口就问：鲜叶、加工、包装、物流加起来才86元，凭什么？那一年，合作社的销量跌了17%。',
      ],
      en: [
        'When the figures first appeared, in the spring of 2024, three of the four dealers rang to complain. The custom of the trade is to put such tea in a gift box and ask more than 300 yuan. Now customers had read the list, and wanted to know why when leaf, processing, packaging and delivery came to only 86 yuan. Sales fell by 17% that year.',
      ],
    },
    {
      zh: [
        '转机来自一张照片。2025年清明前后，有顾客把盒底拍下来发到网上，说“第一次知道自己的钱付给了谁”。当年合作社卖出5.2万盒，一半以上由顾客直接下单；老顾客再次购买的比例，从22%升到47%。',
      ],
      en: [
        'What turned things round was a photograph. In the spring of 2025, around the Qingming festival, a customer posted a picture of the bottom of the box. “This is the first time I have known who my money was paid to,” the caption said.',
        'That year the co-operative sold 52,000 boxes, more than half of them straight to drinkers. The share of customers who came back to buy again rose from 22% to 47%.',
      ],
    },
    {
      zh: [
        '茶农最关心的是第一行和最后一行。鲜叶收购价两年里每公斤涨了8元；去年的公积金共62.4万元，一半用来修路、买机器，一半按交叶多少返还，平均每户1900多元。社员杨叶嘎把返还单贴在灶台边的墙上，她说，这是头一回钱比茶来得晚，却没有人怕它不来。',
      ],
      en: [
        'What growers look at are the first line and the last. In two years the price paid for fresh leaf has gone up by 8 yuan a kilogram. Last year the reserve came to 624,000 yuan. Half was spent on roads and machines. The other half went back to members according to the leaf they had brought in, at an average of a little over 1,900 yuan a family.',
        'Yang Yega has stuck her slip on the wall beside the stove. It is the first time, she says, that the money has come later than the tea and nobody has been afraid that it would not come.',
      ],
    },
    {
      zh: [
        '质疑也有。最扎眼的是第五行：平台与推广拿走30元，比加工还多。县茶叶协会的封云生则担心有人学样造假，市场上已经出现印着假账的盒子。合作社的办法是每年3月请会计师事务所审一遍，花2.6万元，把审计报告的编号也印上去。',
      ],
      en: [
        'There are doubts too. The fifth line is the one that jars: platforms and promotion take 30 yuan, more than it costs to make the tea. And Feng Yunsheng, of the county tea association, worries about imitators. Boxes with invented figures have already turned up.',
        'The co-operative’s answer is to have its books audited every March, for 26,000 yuan, and to print the number of the auditor’s report as well.',
      ],
    },
    {
      zh: [
        '今年的秋茶上市时，盒底多了第七行：“给山里补种一棵树，0.5元。”售价没有动，这笔钱从公积金里出。有社员问，这一行图什么。李扎妥说，账印出来，就是给人问的。',
      ],
      en: [
        'On this autumn’s boxes there is a seventh line: “Towards a tree for the hillside, 0.5 yuan.” The price is the same; the money comes out of the reserve. One member asked what the line was for. You print accounts, Li Zhatuo replied, so that people will ask.',
      ],
    },
  ],
}
