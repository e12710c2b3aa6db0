import { bulleted, heading, type SeedStory, table } from '@/db/seeds/seed-story'

export const desertComputingPark: SeedStory = {
  section: 'business',
  topics: ['clean-energy', 'artificial-intelligence'],
  source: 'diptych',
  byline: { zh: '沈砚', en: 'Shen Yan' },
  translator: { zh: '汤恩齐', en: 'Tang Enqi' },
  publishedAt: '2026-11-19T07:35:00+08:00',
  headline: {
    zh: '沙漠边上的算力园：一本电账，一本水账',
    en: 'On the edge of the desert, a computing park keeps one ledger for power and one for water',
  },
  standfirst: {
    zh: '宁夏沙泉算力园今年前三季度用电10.4亿千瓦时，67%来自风和光。它的经验是：先问电从哪里来，再问机柜放哪里。',
    en: 'Shaquan, in Ningxia, used 1.04 billion kilowatt-hours in the first three quarters of the year, 67% of it from wind and sun. Its lesson: ask where the power is before asking where to put the racks.',
  },
  leadPicture: {
    file: 'data-centre',
    alt: {
      zh: '机房通道两侧立着成排的服务器机柜，一个人走在中间',
      en: 'Someone walks down the aisle between rows of server racks in a data centre',
    },
    caption: {
      zh: '沙泉算力园目前有4.1万个机架上线运行',
      en: 'Shaquan now has 41,000 racks in service',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '沙泉算力园的中控室里，最大的一块屏幕显示的不是服务器，而是天气。11月17日下午2点，屏幕上的预报说，4小时后西北风将增强到6级。值班长马文娟拨了两个电话，一个打给风电场，一个打给租用机房的客户：排在夜里的模型训练，可以提前开工了。',
      ],
      en: [
        'The biggest screen in the control room at Shaquan computing park shows not servers but weather. At 2 pm on November 17 it said that in 4 hours the north-west wind would rise to force 6.',
        'Ma Wenjuan, who was leading the shift, made two calls, one to the wind farm and one to a customer. The training run that had been booked for the night could start early.',
      ],
    },
    {
      zh: [
        '2022年2月，“东数西算”工程全面启动，全国布局8个算力枢纽、10个数据中心集群，宁夏枢纽是其中之一。沙泉算力园建在腾格里沙漠南缘，2023年投运，如今有13家企业的4.1万个机架在这里运转，最大用电负荷22万千瓦，抵得上一座小城市。',
      ],
      en: [
        'China’s plan to move computing west, to where power is plentiful, was launched in full in February 2022 with 8 hubs and 10 clusters of data centres. Ningxia is one of the hubs.',
        'Shaquan, on the southern edge of the Tengger Desert, opened in 2023. Today 13 companies run 41,000 racks there. At its peak the park draws 220,000 kilowatts, as much as a small city.',
      ],
    },
    { zh: [heading('电费占一半')], en: [heading('Half the cost is electricity')] },
    {
      zh: [
        '对数据中心来说，电不只是开支里的一项。园区财务负责人丁硕算过，一个机架满负荷运行，一年用电约4万千瓦时，电费占到运营成本的52%。每千瓦时便宜0.01元，全园一年就能省下1400万元。',
      ],
      en: [
        'For a data centre, electricity is more than one cost among others. A rack at full load uses about 40,000 kilowatt-hours a year, says Ding Shuo, the park’s head of finance, and power makes up 52% of what it costs to run the place. Each 0.01 yuan off the price of a kilowatt-hour saves Shaquan 14 million yuan a year.',
      ],
    },
    {
      zh: [
        '于是园区与三家新能源企业签下长期购电协议，从35公里外的风电场和光伏电站拉来一条专线。专线电均价每千瓦时0.31元，比同时段的电网价格低0.07元；风停光弱的时候，再向电网买。三年下来，用的电多了，单位设备的耗电和耗水却都在下降。',
      ],
      en: [
        'So the park signed long contracts with three renewable-energy companies and ran a line of its own to wind and solar farms 35 km away. Power from that line costs 0.31 yuan a kilowatt-hour on average, 0.07 yuan less than the grid charges at the same hours. When the wind drops and the light fades, the park buys from the grid.',
        'Over three years it has used more and more electricity, while the power and water that each machine needs have both fallen.',
      ],
    },
    {
      zh: [
        table(
          '沙泉算力园主要运行指标',
          ['指标', '2024年', '2025年', '2026年前三季度'],
          ['上线机架（个）', '12000', '26000', '41000'],
          ['用电量（千瓦时）', '3.8亿', '8.1亿', '10.4亿'],
          ['风光电占比', '41%', '58%', '67%'],
          ['电能利用效率（PUE）', '1.24', '1.19', '1.16'],
          ['取水量（立方米）', '18万', '21万', '14万'],
        ),
      ],
      en: [
        table(
          'Shaquan computing park: main figures',
          ['Measure', '2024', '2025', '2026, first three quarters'],
          ['Racks in service', '12,000', '26,000', '41,000'],
          ['Electricity used (kWh)', '380 million', '810 million', '1.04 billion'],
          ['Share from wind and sun', '41%', '58%', '67%'],
          ['Power usage effectiveness (PUE)', '1.24', '1.19', '1.16'],
          ['Water taken (cubic metres)', '180,000', '210,000', '140,000'],
        ),
      ],
    },
    {
      zh: [
        '表里最让工程师得意的是PUE，即总用电量与计算设备用电量之比，越接近1越省。三年间它从1.24降到1.16，省下的主要是空调电：当地年平均气温9摄氏度，一年有七个多月可以直接引室外的冷风给机房降温。',
      ],
      en: [
        'The line that pleases the engineers most is PUE, the ratio of all the electricity used to the part that reaches the computers; the closer to 1, the better. It has gone from 1.24 to 1.16, mainly by saving on cooling. The average temperature here is 9°C, and for more than seven months of the year cold air can be let straight in from outside.',
      ],
    },
    { zh: [heading('水比电更紧')], en: [heading('Water is tighter than power')] },
    {
      zh: [
        '冷风带不走全部的热，夏天还得靠水，而这里一年的降水不到200毫米。2025年园区取水21万立方米，被水务部门约谈。今年，两栋楼改用闭式冷却，水在管道里循环；前三季度取水降到14万立方米，其中9万立方米是县城污水处理厂送来的再生水。',
      ],
      en: [
        'Cold air cannot carry off all the heat. In summer the park needs water, in a place that gets less than 200 millimetres of rain and snow a year. In 2025 it took 210,000 cubic metres and was called in by the water authority.',
        'This year two of its buildings have gone over to closed cooling, in which the water goes round in pipes. In the first three quarters the park took 140,000 cubic metres, of which 90,000 was treated waste water from the county town.',
      ],
    },
    {
      zh: [
        '从今年9月起，新进园的企业要先过四道关：',
        bulleted(
          '电：签约时，至少60%的用电量来自风、光等可再生能源；',
          '水：设备每用1千瓦时电，耗水不超过0.2升；',
          '热：机房预留余热接口，冬季向周边温室和住宅供热；',
          '弹性：至少15%的负荷可以错峰，提前2小时通知即可。',
        ),
      ],
      en: [
        'Since September, any company that wants to move in has had to pass four tests:',
        bulleted(
          'Power: at least 60% of its electricity contracted from wind, solar or other renewable sources.',
          'Water: no more than 0.2 litres for each 1 kilowatt-hour used by its machines.',
          'Heat: outlets for waste heat, to warm nearby greenhouses and homes in winter.',
          'Flexibility: at least 15% of its load that can be shifted at 2 hours’ notice.',
        ),
      ],
    },
    { zh: [heading('弹性也能卖钱')], en: [heading('Flexibility for sale')] },
    {
      zh: [
        '第四条最费口舌。一开始，每家客户都说自己的任务一刻不能停。后来大家发现，训练模型、渲染动画、备份数据都等得起，真正等不起的只有支付和直播。今年夏天，园区参加了14次电网调峰，最多一次压下负荷3.1万千瓦，全年可得补偿860万元，按贡献分给客户。',
      ],
      en: [
        'The fourth took the most persuasion. At first every customer said that its work could not stop for a moment. It turned out that training models, rendering animation and backing up files can all wait; only payments and live video cannot.',
        'This summer the park helped the grid through 14 peaks, at one of which it shed 31,000 kilowatts. It expects to earn 8.6 million yuan for the year and share it among customers by what each gave up.',
      ],
    },
    {
      zh: [
        '短板也不少。从沙泉到上海，数据往返一趟约38毫秒，分秒必争的业务不会搬来。园区320名员工里，本地人只占三成，多数做安保和保洁。当地一所职业学院今年新开数据中心运维专业，首批招了90人，园区答应给其中一半留出岗位。',
      ],
      en: [
        'There are shortcomings. A signal takes about 38 milliseconds to reach Shanghai and return, so business in which every instant counts will not come.',
        'Of the park’s 320 staff only 30% are local, and most of those guard or clean. A college nearby opened a course in running data centres this year. It has 90 students, and Shaquan has promised jobs to half of them.',
      ],
    },
    {
      zh: [
        '傍晚6点多，风果然起来了。马文娟看着风光电占比的曲线从61%爬到88%，又把屏幕切回天气图。“以前是机器在哪儿，电就送到哪儿，”她说，“现在是风什么时候来，活就什么时候干。”',
      ],
      en: [
        'Soon after 6 pm the wind gets up as promised. Ma Wenjuan watches the share of wind and solar power climb from 61% to 88%, then turns the screen back to the weather. “We used to send power to wherever the machines were,” she says. “Now we do the work whenever the wind comes.”',
      ],
    },
  ],
}
