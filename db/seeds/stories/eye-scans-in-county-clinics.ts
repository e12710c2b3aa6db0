import { quote, type SeedStory } from '@/db/seeds/seed-story'

export const eyeScansInCountyClinics: SeedStory = {
  section: 'science',
  topics: ['artificial-intelligence'],
  source: 'science-weekly',
  byline: { zh: '叶知微', en: 'Ye Zhiwei' },
  translator: { zh: '苏文绮', en: 'Su Wenqi' },
  publishedAt: '2026-11-08T15:45:00+08:00',
  headline: {
    zh: 'AI进了乡镇卫生院，眼科医生反而更忙了',
    en: 'AI reads eye scans in the villages, and the eye doctors are busier than ever',
  },
  standfirst: {
    zh: '甘肃安塬县用18个月给1.27万名糖尿病患者拍了眼底照。机器找出的病人，最终还要人来治。',
    en: 'In 18 months Anyuan county, in Gansu, has photographed the retinas of 12,700 people with diabetes. Those whom the machine picks out still need a person to treat them.',
  },
  passages: [
    {
      zh: [
        '下巴放稳，盯住绿点，闪光亮一下，换另一只眼。拍一次眼底照不到一分钟，再等40秒，屏幕上出现两行字：“右眼未见异常。左眼疑似中度病变，请转诊。”在甘肃安塬县柳河镇卫生院，给52岁的麦客祁广财拍照的不是眼科医生，而是受过两周培训的护士。',
      ],
      en: [
        'Chin on the rest, eyes on the green dot, one flash, then the other eye. The photograph takes less than a minute. After another 40 seconds two lines appear: “Right eye: nothing abnormal. Left eye: suspected moderate disease. Please refer.”',
        'At the clinic in Liuhe, a small town in Anyuan county, the person taking the picture of Qi Guangcai, a wheat harvester of 52, is not an eye doctor. She is a nurse with two weeks’ training.',
      ],
    },
    {
      zh: [
        '糖尿病视网膜病变早期几乎没有感觉，等到看东西发花，往往已经晚了。医学指南建议糖尿病患者每年查一次眼底，可安塬县34万人口只有3名眼科医生，过去按时检查的患者仅占31%。去年5月，全县22家乡镇卫生院配上了眼底相机和阅片软件，18个月里查了1.27万人，检查率升到74%。',
      ],
      en: [
        'Diabetic retinopathy gives almost no sign at first, and by the time sight blurs it is often late. Medical guidelines advise an examination every year. But Anyuan has 3 eye doctors for 340,000 people, and only 31% of its diabetics used to be seen on time.',
        'In May last year all 22 of the county’s township clinics were given a retinal camera and software to read its pictures. In 18 months they have examined 12,700 people, and the share has risen to 74%.',
      ],
    },
    {
      zh: [
        '软件不算完美。县医院抽取2000张照片，由三名医生背对背复读，结果显示软件的灵敏度为93%，特异度为88%。换句话说，每100个真有问题的人会漏掉7个，每100个没问题的人会多叫来12个。软件因此被调得宁可错叫、不可漏过，拿不准的照片当天传到县医院，由医生定夺。',
      ],
      en: [
        'The software is not perfect. The county hospital drew 2,000 pictures and had three doctors read them independently. They put its sensitivity at 93% and its specificity at 88%. In other words it misses 7 of every 100 people who are ill, and calls in 12 of every 100 who are well.',
        'It has been set to err on the side of calling too many. Pictures that it is unsure of go to the county hospital the same day for a doctor to decide.',
      ],
    },
    {
      zh: [
        '于是，活没有少，而是换了样子。18个月里共有1143人被确认需要治疗，占受检者的9%，县医院的眼底激光手术由每月11例增加到46例。眼科主任伍静说，以前她一天看60个病人，一多半只需要配眼镜；现在来的，几乎个个都要动手。',
      ],
      en: [
        'So there is no less work; it is different work. Of those examined in the 18 months, 1,143 people, or 9%, were confirmed to need treatment. The county hospital used to perform 11 laser operations on the retina a month and now performs 46.',
        'Wu Jing, the head of its eye department, used to see 60 patients a day, more than half of whom needed only glasses. Now almost everyone who comes, she says, needs something done.',
      ],
    },
    {
      zh: [
        quote('机器从来不说“我觉得”。可是病人坐在你对面，问的偏偏是：大夫，你觉得呢？'),
        '伍静坚持两条规矩：报告由医生签字，软件的意见只写在附页；照片存在县里的服务器上，去掉姓名才能用来改进软件。出了差错谁负责，合同里也写明了：签字的人负责，软件公司要能说清每一次判断的依据。',
      ],
      en: [
        quote(
          'The machine never says “I think”. But the patient sits down across from you, and what he asks is: Doctor, what do you think?',
        ),
        'Wu insists on two rules. Reports are signed by a doctor, and what the software says goes in an appendix. Pictures stay on a server in the county and may be used to improve the software only when the names have been taken off.',
        'The contract also says who answers for a mistake. Whoever signs is responsible, and the company must be able to show the grounds for every judgement.',
      ],
    },
    {
      zh: [
        '每查一次的成本是18元，医保承担15元，个人付3元。邻近六个县明年也要跟进，伍静担心的是激光机和会用它的人跟不上。祁广财的左眼已经在9月打完激光，他说麦收时节戴草帽、揉眼睛，一直以为是灰。“原来眼睛也要体检，”他说，“跟收割机一样。”',
      ],
      en: [
        'Each examination costs 18 yuan, of which health insurance pays 15 and the patient 3. Six neighbouring counties will follow next year. What worries Wu is whether there will be enough lasers, and people who can use them.',
        'Qi Guangcai had laser treatment on his left eye in September. He used to rub it under his straw hat at harvest, he says, and put it down to dust. “So eyes need a service too,” he says. “Just like the combine.”',
      ],
    },
  ],
}
