import { heading, picture, type SeedPicture, type SeedStory } from '@/db/seeds/seed-story'

const mountainVillage: SeedPicture = {
  file: 'mountain-village',
  alt: {
    zh: '群山脚下的谷地里聚着一片红瓦白墙的房屋',
    en: 'White houses with red roofs huddle in a valley below high mountains',
  },
  caption: {
    zh: '云岫县七成以上的村子在海拔600米以上',
    en: 'More than 70% of the villages in Yunxiu lie above 600 metres',
  },
  credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
}

export const mountainCountyFirstTrain: SeedStory = {
  section: 'china',
  topics: ['high-speed-rail'],
  source: 'diptych',
  byline: { zh: '顾南乔', en: 'Gu Nanqiao' },
  translator: { zh: '海伦·莫尔斯', en: 'Helen Morse' },
  publishedAt: '2026-11-17T08:40:00+08:00',
  eventDate: '2026-11-10',
  headline: {
    zh: '高铁进山第一周：云岫人怎么花这省下的三小时',
    en: 'A week after its first train, a mountain county decides how to spend three hours',
  },
  standfirst: {
    zh: '沅云高铁11月10日开通，云岫县到长沙由5小时缩短到不足2小时。看病、上学、卖橙子都快了，从车站回县城的最后14公里还慢着。',
    en: 'Since November 10 Yunxiu has been less than 2 hours from Changsha instead of 5. Hospitals, colleges and orange buyers are all closer. The last 14 km home from the station is as slow as ever.',
  },
  leadPicture: {
    file: 'high-speed-train',
    alt: {
      zh: '一列白色高速列车驶过高架桥，背后是层层山影',
      en: 'A white high-speed train crosses a viaduct in front of layered hills',
    },
    caption: {
      zh: '沅云高铁全线八成以上是桥梁和隧道',
      en: 'Bridges and tunnels make up more than 80% of the Yuanyun line',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '早上6点52分，G5731次列车还没进站，68岁的向德荣已经把身份证攥出了汗。他教了一辈子地理，讲过武陵山，讲过洞庭湖，却从没在一天之内往返过两地。这天他要去长沙复查眼睛，挂的是上午10点的号。“以前得头天走，后天回，”他说，“现在赶得上回家吃晚饭。”',
      ],
      en: [
        'At 6:52 am train G5731 has yet to pull in, and Xiang Derong, 68, is gripping his identity card so hard that it is damp.',
        'He taught geography all his life, the Wuling Mountains and Dongting Lake included, and has never been from one to the other and back in a day. He has an eye appointment in Changsha at 10 am. “You used to leave the day before and come back the day after,” he says. “Now I’ll be home for supper.”',
      ],
    },
    {
      zh: [
        '11月10日，沅云高铁开通运营，湘西山区的云岫县第一次有了火车。线路全长186公里，设6座车站，设计时速250公里，桥梁和隧道占全线的81%。从县城到长沙，过去坐长途客车要5个小时，如今最快1小时58分。',
      ],
      en: [
        'The Yuanyun high-speed line opened on November 10 and brought Yunxiu, in the mountains of western Hunan, the first trains in its history. It is 186 km long, has 6 stations and was built for 250 km/h. Bridges and tunnels make up 81% of it.',
        'A coach from the county town to Changsha used to take 5 hours. The fastest train takes 1 hour 58 minutes.',
      ],
    },
    {
      zh: [heading('省下的时间去了哪里')],
      en: [heading('Where the hours went')],
    },
    {
      zh: [
        '铁路部门的数字显示，开通头7天，云岫站发送旅客1.9万人次，日均约2700人次，比开通前的预测高出三成。车站值班员龙小满留意过旅客手里提的东西：清早多是装着病历和片子的塑料袋，周五傍晚是大学生的行李箱，到了周日下午，又变成腊肉和糍粑。',
      ],
      en: [
        'In its first 7 days the station at Yunxiu sent off 19,000 passengers, according to the railway. That is about 2,700 a day, 30% more than forecast.',
        'Long Xiaoman, who works on the platforms, has been watching what they carry. First thing in the morning it is plastic bags of medical records and X-rays; on Friday evening, students’ suitcases; by Sunday afternoon, cured pork and rice cakes.',
      ],
    },
    {
      zh: [
        '县人民医院院长田维国并不担心病人被“拉走”。他说，过去一年长沙的专家来坐诊只有24次，因为来一趟要耽误两天；通车后已经排定每周一次，当天来回。“病人出得去，大夫进得来，这是一回事的两面。”',
      ],
      en: [
        'Tian Weiguo, who runs the county hospital, is not worried that the train will carry his patients away. Over the past year specialists from Changsha held clinics there only 24 times, because each visit cost them two days. Now they are booked to come once a week and go home the same evening. “Patients can get out and doctors can get in,” he says. “They are two sides of one thing.”',
      ],
    },
    {
      zh: [picture(mountainVillage)],
      en: [picture(mountainVillage)],
    },
    {
      zh: [
        '坐上火车的还有橙子。每天11点20分，从云岫始发的一趟列车留出半节车厢装高铁快件，头一周运走冰糖橙3.2吨，傍晚就能摆进长沙的社区店。',
        '果农石桂香有12亩橙园。她算过账：走高铁的果子，熟透了才摘，每公斤能多卖1.6元，运费多出0.7元，净赚0.9元。“多的不光是这几毛钱，”她说，“以前熟透的果子，只能自己吃。”',
      ],
      en: [
        'Oranges travel too. At 11:20 am each day a train that starts from Yunxiu leaves half a carriage free for express parcels. In the first week it took out 3.2 tonnes of rock-sugar oranges, which were in neighbourhood shops in Changsha by evening. Shi Guixiang, who has 12 mu of orchard, less than a hectare, can now wait until her fruit is fully ripe. It fetches 1.6 yuan more a kilogram and costs 0.7 yuan more to send, which leaves her 0.9 yuan better off. “It’s not only the money,” she says. “Before, the ripe ones were the ones we ate ourselves.”',
      ],
    },
    {
      zh: [heading('车站到县城，还差14公里')],
      en: [heading('The 14 km after the station')],
    },
    {
      zh: [
        '并非人人都满意。受地形限制，云岫站建在离县城14公里的河谷里。接驳公交有3条，票价5元，可是末班车20点10分就收了，而最后一趟列车22点34分才到。几名晚归的旅客说，出租车开口就要80元，比从邻县坐过来的火车票还贵。',
      ],
      en: [
        'Not everyone is content. The terrain pushed the station into a valley 14 km from town. There are 3 bus routes to meet the trains, at a fare of 5 yuan, but the last bus leaves at 8:10 pm and the last train arrives at 10:34 pm. Late arrivals say that taxis ask for 80 yuan, more than the train fare from the next county.',
      ],
    },
    {
      zh: [
        '县交通运输局回应说，11月20日起，1路接驳车的末班将延至23点，等到末班列车的旅客再走；出租车须打表计价，违者可以扫码投诉。客运公司也在掉头：开往长沙的长途班车由每天8班减为2班，40名司机中有26名改开接驳车和镇村公交。',
      ],
      en: [
        'From November 20, the county’s transport bureau says, the last bus on Route 1 will leave at 11 pm, after waiting for passengers off the last train. Taxis must use the meter, and customers can report those that do not by scanning a code.',
        'The coach company is turning around as well. Its Changsha service has gone from 8 departures a day to 2, and 26 of its 40 drivers have moved to shuttles and village buses.',
      ],
    },
    {
      zh: [heading('另一本账')],
      en: [heading('The other sum')],
    },
    {
      zh: [
        '修路的钱是另一本账。沅云高铁总投资214亿元，平均每公里约1.15亿元。研究区域经济的学者孟庆和说，单靠票款，这条线很难在30年内收回成本；把它当作公路、医院那样的公共服务来看，结论就不同了。“要紧的是通车以后，”他说，“县里能不能把人引来、留住，而不只是把人送走。”',
      ],
      en: [
        'What the line cost is another sum. The bill came to 21.4 billion yuan, or about 115 million yuan a kilometre.',
        'Tickets alone are unlikely to pay that back within 30 years, says Meng Qinghe, who studies regional economies. Judged as a public service, like a road or a hospital, the line looks different. “What matters is what happens after the opening,” he says, “and whether the county can draw people in and keep them, not only see them off.”',
      ],
    },
    {
      zh: [
        '18点07分，向德荣坐的返程列车准点到站。出门一整天，花在铁路上的不到4个小时。出站时他回头看了看墙上的线路图，像看一张改过的考卷。“地图没变，”他说，“变的是比例尺。”',
      ],
      en: [
        'At 6:07 pm the train bringing Xiang Derong home arrives on time. He has been out all day, and on the rails for less than 4 hours of it. On his way out he turns to look at the route map on the wall, as though it were a marked exam paper. “The map hasn’t changed,” he says. “The scale has.”',
      ],
    },
  ],
}
