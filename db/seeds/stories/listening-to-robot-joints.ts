import type { SeedStory } from '@/db/seeds/seed-story'

export const listeningToRobotJoints: SeedStory = {
  section: 'business',
  topics: ['artificial-intelligence'],
  source: 'diptych',
  byline: { zh: '沈砚', en: 'Shen Yan' },
  translator: { zh: '苏文绮', en: 'Su Wenqi' },
  publishedAt: '2026-11-13T13:05:00+08:00',
  headline: {
    zh: '给机器人关节“听诊”：宁波一家小厂把老师傅的耳朵教给了机器',
    en: 'A small factory in Ningbo has taught a machine to hear what its best inspector hears',
  },
  standfirst: {
    zh: '装着八个麦克风的检测箱，把漏检的次品减少了八成，也让质检组从9人变成4人。',
    en: 'A box with eight microphones has cut the number of faulty parts that slip through by 80%. It has also cut the inspection team from 9 people to 4.',
  },
  leadPicture: {
    file: 'robot-arm',
    alt: {
      zh: '一条橙色机械臂悬在流水线上方，夹爪正对着零件',
      en: 'An orange robot arm hangs over a production line, its gripper above a part',
    },
    caption: {
      zh: '机械臂能转得多准，取决于关节里的减速器',
      en: 'How precisely a robot arm can turn depends on the reducer inside each joint',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '检测工位四面贴着吸音棉，像一间录音棚。一只拳头大小的减速器放上转台，慢慢转12秒，绿灯亮，合格；换下一只，再转12秒，红灯亮，屏幕上跳出一个角度：217度。拆开来看，就在那个位置，一颗齿上有道比头发丝还细的划痕。',
      ],
      en: [
        'The inspection booth is lined with foam, like a recording studio. A reducer the size of a fist goes on to the turntable and is rotated slowly for 12 seconds. Green light: passed.',
        'The next one turns for 12 seconds and the light is red. The screen shows an angle of 217 degrees. When the part is opened, there is a scratch at exactly that spot, on one tooth, finer than a hair.',
      ],
    },
    {
      zh: [
        '衡准传动是宁波的一家小厂，186名员工，一年做14万只谐波减速器，机械臂每个转动的关节里都要装一只。国际机器人联合会的数据显示，2024年中国新装工业机器人29.5万台，占全球的54%。订单来得快，质检却快不起来：减速器转起来有没有杂音，多年来靠的是57岁的周国梁的一双耳朵。',
      ],
      en: [
        'Hengzhun Drives is a small firm, with 186 workers, that makes 140,000 strain-wave reducers a year. Every turning joint of a robot arm needs one. In 2024 China installed 295,000 industrial robots, 54% of the world’s total, according to the International Federation of Robotics.',
        'Orders came fast, but inspection could not be hurried. For years, whether a reducer made a noise that it should not was a matter for the ears of Zhou Guoliang, who is 57.',
      ],
    },
    {
      zh: [
        '2024年底，厂里与当地一所理工学院合作，把八个麦克风装进检测箱，录下3.6万段转动的声音。其中4200段由周国梁一段一段听过，标出好坏和原因。“最难的不是听，是说，”他回忆，“学生问我为什么判它不合格，我说它‘发涩’。他们又问，涩是多少赫兹？”',
      ],
      en: [
        'At the end of 2024 the firm joined with a local institute of technology, fitted eight microphones in a box and recorded 36,000 rotations. Zhou listened to 4,200 of them one by one and marked each as good or bad, and why.',
        '“Listening wasn’t the hard part. Talking was,” he recalls. “The students asked me why I had failed one and I said it sounded dry. So they asked me, how many hertz is dry?”',
      ],
    },
    {
      zh: [
        '模型今年3月上线。半年的统计显示，次品漏检率从2.1%降到0.4%，客户退货率从0.9%降到0.3%，一年可少损失310万元。但机器比人更爱“错怪”：好零件被误判的比例是3.5%，周国梁是1.8%。因此，凡是模型拿不准的，大约占6%，仍旧送到他手上。',
      ],
      en: [
        'The model went to work in March. Over six months the share of faulty parts that got past inspection fell from 2.1% to 0.4%, and returns by customers from 0.9% to 0.3%, which should save 3.1 million yuan a year.',
        'But the machine is quicker than a man to condemn the innocent. It fails 3.5% of good parts; Zhou fails 1.8%. So whatever it is unsure of, about 6% of the total, still ends up in his hands.',
      ],
    },
    {
      zh: [
        '质检组原有9人，如今剩4人：3人转去装配线，另外2人到龄退休，没有再补。总经理戚向东说，厂里承诺过不因为这台机器裁人，但他不愿把话说满，“承诺能管住今年和明年，管不住行情”。留下的4人每人加了一级工资，也多了一样活：每天给机器出题。',
      ],
      en: [
        'There were 9 people in the inspection team and now there are 4. Of the others, 3 have moved to assembly and 2 retired and were not replaced.',
        'The firm has promised that nobody will lose a job to the machine, says Qi Xiangdong, the general manager, but he will not claim too much. “A promise can look after this year and next. It can’t look after the market.” The 4 who remain have gone up a pay grade and have one more duty: to set the machine a test each day.',
      ],
    },
    {
      zh: [
        '题目由周国梁出，每天早上五只减速器，好的坏的混在一起，上线前先考一遍。记者到访那天，机器答对了四只，错的一只装配时少点了一滴油。周国梁把它举到耳边转了半圈，笑了：“这个不怪它，油味它闻不到。”',
      ],
      en: [
        'Zhou chooses the questions: five reducers each morning, good and bad together, before the line starts. On the day of our visit the machine got four right. The fifth had been put together one drop of oil short. Zhou held it to his ear, gave it half a turn and smiled. “You can’t blame it for this one. It has no nose for oil.”',
      ],
    },
  ],
}
