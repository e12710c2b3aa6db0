/** The sections, topics and sources of the demonstration newsroom, in the order of the navigation. */

export const seedSections = [
  { slug: 'china', name: { zh: '中国', en: 'China' } },
  { slug: 'world', name: { zh: '国际', en: 'World' } },
  { slug: 'business', name: { zh: '财经', en: 'Business' } },
  { slug: 'science', name: { zh: '科技', en: 'Science' } },
  { slug: 'culture', name: { zh: '文化', en: 'Culture' } },
  { slug: 'climate', name: { zh: '气候', en: 'Climate' } },
  { slug: 'sport', name: { zh: '体育', en: 'Sport' } },
] as const

export const seedTopics = [
  {
    slug: 'high-speed-rail',
    name: { zh: '高速铁路', en: 'High-speed rail' },
    introduction: {
      zh: '新线路、新车站，以及铁路怎样改变沿线的城市与生活。',
      en: 'New lines, new stations, and how the railway is changing the places along it.',
    },
  },
  {
    slug: 'clean-energy',
    name: { zh: '清洁能源', en: 'Clean energy' },
    introduction: {
      zh: '风、光、水与储能：电从哪里来，又怎样到达千家万户。',
      en: 'Wind, sun, water and storage: where power comes from and how it reaches homes.',
    },
  },
  {
    slug: 'artificial-intelligence',
    name: { zh: '人工智能', en: 'Artificial intelligence' },
    introduction: {
      zh: '从实验室到车间、课堂和诊室，人工智能走到了哪一步。',
      en: 'From the lab to the shop floor, the classroom and the clinic: how far it has come.',
    },
  },
  {
    slug: 'heritage',
    name: { zh: '文化遗产', en: 'Heritage' },
    introduction: {
      zh: '修复、传承与新生：老手艺和老建筑的今天。',
      en: 'Repair, inheritance and renewal: old crafts and old buildings today.',
    },
  },
  {
    slug: 'belt-and-road',
    name: { zh: '一带一路', en: 'Belt and Road' },
    introduction: {
      zh: '港口、铁路、科研与人员往来：沿线合作的进展与难题。',
      en: 'Ports, railways, research and exchange: progress and problems along the routes.',
    },
  },
  {
    slug: 'biodiversity',
    name: { zh: '生物多样性', en: 'Biodiversity' },
    introduction: {
      zh: '动物、植物与栖息地：谁在回来，谁在消失，人们做了什么。',
      en: 'Animals, plants and habitats: what is returning, what is vanishing, and who is helping.',
    },
  },
] as const

export const seedSources = [
  { slug: 'diptych', name: { zh: '双联新闻', en: 'Diptych News' }, url: null },
  { slug: 'pearl-river-observer', name: { zh: '珠江观察', en: 'Pearl River Observer' }, url: null },
  { slug: 'northern-light', name: { zh: '北光通讯社', en: 'Northern Light Agency' }, url: null },
  { slug: 'science-weekly', name: { zh: '科学周览', en: 'Science Weekly Review' }, url: null },
] as const
