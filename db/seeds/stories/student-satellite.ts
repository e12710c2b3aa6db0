import { heading, picture, type SeedPicture, type SeedStory } from '@/db/seeds/seed-story'

const dishAntenna: SeedPicture = {
  file: 'telescope',
  alt: {
    zh: '夜空下，几面抛物面天线指向群星',
    en: 'Dish antennas point at the stars in a night sky',
  },
  caption: {
    zh: '接收图像用的抛物面天线，借自学校的天文台',
    en: 'The dish that receives the pictures is on loan from the university’s observatory',
  },
  credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
}

export const studentSatellite: SeedStory = {
  section: 'science',
  topics: [],
  source: 'science-weekly',
  byline: { zh: '叶知微', en: 'Ye Zhiwei' },
  translator: { zh: '汤恩齐', en: 'Tang Enqi' },
  publishedAt: '2026-11-22T20:05:00+08:00',
  updatedAt: '2026-11-23T06:20:00+08:00',
  eventDate: '2026-11-21',
  headline: {
    zh: '41名学生接力造的卫星，传回了第一声“嘀”',
    en: 'A satellite that took 41 students to build has sent home its first beep',
  },
  standfirst: {
    zh: '“小满一号”重4.2公斤，用了四年时间、三届队员。11月21日晚，它第一次飞过自己的学校。',
    en: 'Xiaoman-1 weighs 4.2 kg and took four years and three generations of students to build. On the evening of November 21 it passed over its own university for the first time.',
  },
  leadPicture: {
    file: 'satellite-orbit',
    alt: {
      zh: '一颗带太阳能板的卫星飞行在地球上空',
      en: 'A satellite with solar panels in orbit above the Earth',
    },
    caption: {
      zh: '“小满一号”在520公里高的轨道上，约95分钟绕地球一圈',
      en: 'At a height of 520 km, Xiaoman-1 goes round the Earth in about 95 minutes',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '11月21日晚9点43分，江城理工大学教学楼楼顶，19岁的许可站在天线旁，对着耳机数到第七秒，听见一声很轻的“嘀”。她没敢出声，又等了十秒，第二声来了。楼下的实验室里，屏幕上跳出一行字：电压8.1伏，温度11摄氏度，一切正常。',
      ],
      en: [
        'At 9:43 pm on November 21, beside an antenna on the roof of a classroom block at Jiangcheng University of Technology, Xu Ke counted to seven with her headphones on and heard a very faint beep.',
        'Xu, who is 19, did not dare to speak. Ten seconds later came a second. In the laboratory downstairs a line appeared on the screen: 8.1 volts, 11°C, everything normal.',
      ],
    },
    {
      zh: [
        '发出这声“嘀”的是“小满一号”，一颗长约34厘米、重4.2公斤的立方星。它当天中午12点07分搭载火箭从酒泉升空，进入520公里高的太阳同步轨道，在绕地球的第六圈第一次飞越武汉上空。现在的14名队员都是在校学生，最大的26岁，最小的就是许可。',
      ],
      en: [
        'It came from Xiaoman-1, a CubeSat about 34 centimetres long that weighs 4.2 kg. The satellite had left Jiuquan as a passenger on a rocket at 12:07 pm that day for a sun-synchronous orbit 520 km up, and was passing over Wuhan for the first time, on its sixth trip round the Earth.',
        'The 14 members of the present team are all still at university. The oldest is 26. The youngest is Xu Ke.',
      ],
    },
    {
      zh: [heading('为什么叫“小满”')],
      en: [heading('Why Xiaoman')],
    },
    {
      zh: [
        '小满是二十四节气之一，南方有农谚说“小满不满，干断田坎”，意思是这时候田里若没有蓄满水，插秧就要误事。卫星的主要任务正是看水：星上相机的分辨率为30米，能分清两湖平原上哪块稻田灌了水，哪块还干着。',
        '30米的分辨率谈不上先进，队员们也不避讳。“大卫星看得比我们清楚，”24岁的队长欧阳朔说，“但没有一颗大卫星专门惦记插秧。”',
      ],
      en: [
        'Xiaoman, “grain buds”, is one of the 24 solar terms of the farming calendar. In the south there is a saying that if the paddies are not full by Xiaoman, their banks will crack, and planting will be late. Water is what the satellite is for. Its camera, which can make out things 30 metres across, can tell which fields on the plains of Hubei and Hunan are flooded and which are still dry. A resolution of 30 metres is nothing new, as the team freely admits. “The big satellites see better than we do,” says Ouyang Shuo, the captain, who is 24. “But none of them has rice planting on its mind.”',
      ],
    },
    {
      zh: [picture(dishAntenna)],
      en: [picture(dishAntenna)],
    },
    {
      zh: [heading('三届人，一颗星')],
      en: [heading('Three generations, one satellite')],
    },
    {
      zh: [
        '项目2022年秋天立项，先后有41名学生参加，第一届队员如今大多已经工作。毕业交接成了最大的难题：图纸可以拷贝，手上的分寸拷贝不了。第二届队员因此立下规矩，每颗螺丝拧多少力、每根线为什么绕那个弯，都要写进日志。日志现有1160页，欧阳朔说，它比卫星重。',
      ],
      en: [
        'The project was approved in the autumn of 2022. In all 41 students have worked on it, and most of the first generation now have jobs. Handing over turned out to be the hardest part: a drawing can be copied, a feel for the work cannot.',
        'So the second generation made a rule. How hard each screw is turned, and why each wire takes the bend it does, must be written in the log. It now runs to 1,160 pages. It weighs more than the satellite, says Ouyang Shuo.',
      ],
    },
    {
      zh: [
        '最糟的一天是2024年6月18日。振动试验进行到第90秒，一块太阳能板的铰链断了，碎片划伤了相机镜头。队员查了三个星期，发现是为了省下260元换了一种胶。那块板如今挂在实验室门口，下面贴着购胶的发票。',
      ],
      en: [
        'The worst day was June 18, 2024. At the 90th second of a vibration test the hinge of a solar panel snapped, and a splinter scratched the lens of the camera.',
        'It took three weeks to find the cause: a change of glue, made to save 260 yuan. The panel now hangs by the laboratory door, with the receipt for the glue beneath it.',
      ],
    },
    {
      zh: [
        '整颗卫星花了86万元，不含发射费。六成零件是市面上买得到的工业品，电池和一种电动工具里的电芯同款，计算机用的是车规芯片。指导教师童绍文说，学校本可以出钱买一个成熟的平台，把时间省下来做实验，“可那样一来，坏了就只会打电话，不会拧螺丝”。',
      ],
      en: [
        'The satellite cost 860,000 yuan, not counting the launch. Of its parts 60% are industrial goods that anyone can buy; the battery cells are the same as those in a power tool, and the computer runs on a chip made for cars.',
        'The university could have bought a proven platform and spent the time on experiments, says Tong Shaowen, who supervises the team. “But then, when something broke, they would have known how to make a phone call and not how to turn a screwdriver.”',
      ],
    },
    {
      zh: [heading('上天以后')],
      en: [heading('Now that it is up')],
    },
    {
      zh: [
        '卫星每天飞过学校四次左右，每次能通信的时间不超过10分钟，只够传下两三张照片。前两周只做体检，12月上旬开始试拍，明年3月起把稻田水情图免费提供给湖北的12个县。星上还有一个业余无线电转发器，谁都可以用，队员收到的第一封收听报告来自新西兰。',
      ],
      en: [
        'The satellite passes over the university about four times a day, and each time there are at most 10 minutes in which to talk to it, enough for two or three pictures. For the first two weeks it will only have its health checked.',
        'Trial pictures begin in early December. From March maps of water in the paddies will go free of charge to 12 counties in Hubei. There is also an amateur-radio transponder that anyone may use. The first listener to report hearing it was in New Zealand.',
      ],
    },
    {
      zh: [
        '怎样收场，也在设计之内。任务期满后，卫星会展开一面1.5平方米的薄膜帆，借稀薄的大气减速，预计5年之内坠入大气层烧尽，不给轨道添垃圾。',
      ],
      en: [
        'How it ends has been designed too. When the work is done the satellite will open a sail of thin film, 1.5 square metres in area, to be slowed by the faint air at that height. Within 5 years it should burn up, and leave no litter in orbit.',
      ],
    },
    {
      zh: [
        '**11月23日更新：**11月22日晚10点06分，“小满一号”再次过境，传回一张缩略图，大小64KB，原计划里并没有这一步。画面大半是云，右下角露出一段江岸。许可把它设成了手机壁纸，她说看久了，觉得那就是自己宿舍的方向。',
      ],
      en: [
        '**Update, November 23:** At 10:06 pm on November 22, on another pass, Xiaoman-1 sent down a thumbnail of 64KB, which was not in the plan. Most of it is cloud, with a stretch of river bank at the lower right.',
        'Xu Ke has made it the wallpaper of her phone. The longer she looks, she says, the surer she is that it points to her dormitory.',
      ],
    },
  ],
}
