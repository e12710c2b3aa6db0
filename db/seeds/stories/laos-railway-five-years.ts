import { heading, picture, quote, type SeedPicture, type SeedStory } from '@/db/seeds/seed-story'

const marketStreet: SeedPicture = {
  file: 'market-street',
  alt: {
    zh: '街道两旁支着遮阳棚，摊位上摆满蔬果',
    en: 'Stalls heaped with fruit and vegetables line a street under awnings',
  },
  caption: {
    zh: '早市是许多短途旅客的目的地',
    en: 'The morning market is where many short-distance passengers are heading',
  },
  credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
}

export const laosRailwayFiveYears: SeedStory = {
  section: 'world',
  topics: ['high-speed-rail', 'belt-and-road'],
  source: 'diptych',
  byline: { zh: '周闻溪', en: 'Zhou Wenxi' },
  translator: { zh: '安娜·里德', en: 'Anna Reid' },
  publishedAt: '2026-11-20T08:12:00+08:00',
  eventDate: '2026-12-03',
  headline: {
    zh: '通车将满五年，中老铁路改写沿线人的时间表',
    en: 'Five years on, a railway has reset the clocks of northern Laos',
  },
  standfirst: {
    zh: '从万象到琅勃拉邦，原先大半天的山路如今只要两小时左右。铁路带来了游客和货物，也留下了债务与“最后一公里”的难题。',
    en: 'Vientiane to Luang Prabang, once the better part of a day by road, now takes about two hours. The line has brought visitors and freight, and with them debt and a stubborn last mile.',
  },
  leadPicture: {
    file: 'river-bridge',
    alt: {
      zh: '夕阳低垂，一座斜拉桥跨过宽阔的江面，一艘红帆船驶过桥前',
      en: 'A cable-stayed bridge spans a broad river at sunset as a red-sailed boat passes',
    },
    caption: {
      zh: '中老铁路两次跨越湄公河，沿线山岭纵横',
      en: 'The railway crosses the Mekong twice on its way through the mountains',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [
        '清晨5点40分，琅勃拉邦站的站前广场还罩着一层薄雾，玛拉·冯萨已经把四筐青柠和香茅绑上了小推车。早班车两小时后到万象，正好赶上城里头一拨买菜的人。“从前这一趟要在山路上颠一整夜，”她说，“现在当天来回，晚饭还能在家里做。”',
      ],
      en: [
        'At 5:40 am the forecourt of Luang Prabang station is still wrapped in mist, and Mala Vongsa has already strapped four baskets of limes and lemongrass to her trolley.',
        'Two hours after the first train leaves she will be in Vientiane, in time for the city’s earliest shoppers. “It used to be a whole night of being thrown about on mountain roads,” she says. “Now I go and come back in a day, and I still cook dinner at home.”',
      ],
    },
    {
      zh: [
        '12月3日，连接昆明与万象的中老铁路将迎来通车五周年。这条铁路全长1035公里，其中老挝境内422公里，大半是桥梁和隧道。在它之前，东南亚这个唯一的内陆国只有一段从泰国伸过来的铁路，长3.5公里。',
      ],
      en: [
        'December 3 marks five years since trains began running on the line between Kunming and Vientiane. It is 1,035 km long, 422 km of that in Laos, most of it on bridges or in tunnels.',
        'Before it opened, the only landlocked country in South-East Asia had a single stretch of track, 3.5 km long, reaching in from Thailand.',
      ],
    },
    {
      zh: [heading('山里的时间表')],
      en: [heading('A timetable for the mountains')],
    },
    {
      zh: [
        '老挝北部的公路沿山脊盘绕，雨季常因塌方中断。过去，从万象坐大巴到琅勃拉邦，快则六七个小时，慢则要在车上过夜。如今动车组以最高160公里的时速穿山而过，单程两小时左右。2023年4月13日起，昆明与万象之间又开行了国际旅客列车，当天即可抵达。',
      ],
      en: [
        'Roads in northern Laos follow the ridges, and in the rainy season landslides often close them. A bus from Vientiane to Luang Prabang took six or seven hours on a good day and a night on a bad one. Trains running at up to 160 km an hour now go straight through the mountains in about two.',
        'Since April 13, 2023, passenger trains have also run across the border, reaching Vientiane from Kunming within the day.',
      ],
    },
    {
      zh: [
        '时间表一变，生活也跟着变。在孟赛教中学的娜丽·蓬马每逢周五下午乘车回万象看父母，周日晚上再返校。她的班上有31名学生，去年有5人考上了首都的大学，其中3人是家里第一个离开本省求学的孩子。',
      ],
      en: [
        'Lives have shifted with the timetable. Naly Phomma, who teaches at a secondary school in Muang Xay, takes the train to see her parents in Vientiane on Friday afternoons and is back by Sunday night.',
        'Of the 31 pupils in her class last year, 5 won places at universities in the capital. For 3 of them, no one in the family had ever left the province to study.',
      ],
    },
    {
      zh: [picture(marketStreet)],
      en: [picture(marketStreet)],
    },
    {
      zh: [
        '变化最明显的还是琅勃拉邦。这座古城1995年列入《世界遗产名录》，老城区只有几条街。坎蓬·西里在其中一条街上经营一家有9间客房的客栈。他说，铁路通车前，客人十有八九来自欧洲，一住就是四五晚；现在中国和泰国客人过半，多数只住一两晚。',
      ],
      en: [
        'Nowhere is the change plainer than in Luang Prabang, a World Heritage site since 1995, whose old quarter is only a few streets wide. On one of them Khamphone Siri runs a guesthouse with 9 rooms.',
        'Before the railway, he says, nearly all his guests came from Europe and stayed four or five nights. Now more than half are from China and Thailand, and most stay one or two.',
      ],
    },
    {
      zh: [
        quote(
          '房间比以前满，可我记得住名字的客人比以前少了。我不怨铁路，我儿子就是坐着火车回来的。我只希望他们多住一晚。',
        ),
      ],
      en: [
        quote(
          'The rooms are fuller than they were, but I can put a name to fewer of the people in them. I don’t blame the railway. My son came home on it. I only wish they would stay one more night.',
        ),
      ],
    },
    {
      zh: [heading('货运、债务与最后一公里')],
      en: [heading('Freight, debt and the last mile')],
    },
    {
      zh: [
        '对铁路公司来说，货物比旅客更要紧。北上的车皮装着橡胶、木薯粉、铁矿石和泰国榴莲，南下的多是机械、化肥和蔬菜。截至2024年12月通车三周年时，全线累计发送旅客超过4300万人次，其中绝大多数是在中国境内乘车；真正把两国连在一起的，是夜里的货运列车。',
      ],
      en: [
        'For the operators, cargo matters more than people. Rubber, cassava starch, iron ore and Thai durian go north; machinery, fertiliser and vegetables come south.',
        'By its third anniversary, in December 2024, the line had carried more than 43 million passengers, but the great majority of them boarded and got off inside China. What really ties the two countries together is the freight that moves at night.',
      ],
    },
    {
      zh: [
        '账也要算。老挝段造价约60亿美元，约六成靠贷款，由中老合资公司承担，老方占股30%。万象一家研究机构的交通经济学者素帕·因塔冯认为，光看车票收入说明不了问题，“要看沿线有没有长出工厂、冷库和合作社。铁路只是一条河床，水得自己来”。',
      ],
      en: [
        'There is also a bill. The Lao section cost about $6bn, some 60% of it borrowed, and the debt sits with a joint venture in which Laos holds 30%.',
        'Ticket sales alone settle nothing, says Soupha Inthavong, a transport economist at a research institute in Vientiane. “Look at whether factories, cold stores and co-operatives have grown up along the line. A railway is only a riverbed. The water has to come by itself.”',
      ],
    },
    {
      zh: [
        '更琐碎的难题在站外。为了让线路尽量取直，车站大多离城有一段距离，琅勃拉邦站到老城就有十来公里。旅客抱怨面包车要等坐满才开，司机抱怨车次之间空等太久。',
        '今年，当地三个县合办了一条环线小巴，每40分钟一班，票价2万基普，上座率刚刚过半。',
      ],
      en: [
        'Outside the stations the trouble is more mundane. To keep the track straight, most were built some way from the towns they serve; Luang Prabang’s is about ten kilometres from the old quarter. Passengers grumble that vans will not leave until they are full, drivers that they sit idle between trains. This year three districts clubbed together to run a minibus loop every 40 minutes, at 20,000 kip a ride. It is just over half full.',
      ],
    },
    {
      zh: [
        '下一步要看南边。2024年7月起，曼谷有了直达万象的列车，但泰国通往边境城市廊开的高铁仍在建设之中。等它建成，从昆明到曼谷才算真正连成一线。',
      ],
      en: [
        'What happens next depends on the south. A through train from Bangkok has run to Vientiane since July 2024, but the high-speed line that Thailand is building to the border town of Nong Khai is not finished. Only when it is will Kunming and Bangkok be properly joined.',
      ],
    },
    {
      zh: [
        '玛拉·冯萨没有想那么远。下午4点刚过，她已经坐在返程的列车上，空筐叠在脚边。车过湄公河大桥，她抬头看了一眼，又低头数起当天的零钱。',
      ],
      en: [
        'Mala Vongsa is not looking that far ahead. Soon after 4 pm she is on the train home, her empty baskets stacked at her feet. As it rolls on to the bridge over the Mekong she glances up, then goes back to counting the day’s change.',
      ],
    },
  ],
}
