/** Stories of the demonstration newsroom that tests look for, by section and headline. */

export const railway = {
  section: 'world',
  headline: {
    zh: '通车将满五年，中老铁路改写沿线人的时间表',
    en: 'Five years on, a railway has reset the clocks of northern Laos',
  },
}

export const correctedStory = {
  section: 'china',
  headline: {
    zh: '牧民当起雪豹的“户籍警”',
    en: 'The herders who keep a register of snow leopards',
  },
}

export const englishOnly = {
  section: 'culture',
  headline: 'Your first night at the Chinese opera: a beginner’s guide',
}

export const chineseOnly = {
  section: 'china',
  headline: '六块钱的早饭，把三个小区的老人请下了楼',
}
