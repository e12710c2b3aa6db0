/** What translators of the demonstration newsroom keep to. */
export const seedStyleNotes = [
  {
    from: 'zh',
    to: 'en',
    note: `British spelling, as in centre and organise.
Dates as in 7 November 2026; numbers of ten and more in figures.
Chinese names keep the family name first; amounts as in 3.5 million yuan.
Convert 万 and 亿: 1.5亿 is 150 million. Give mu in hectares.
A quotation stays a quotation: do not turn reported speech into one.`,
  },
  {
    from: 'en',
    to: 'zh',
    note: `外国人名首次出现时译出全名，其后用姓氏。
数字用阿拉伯数字，满万用“万”、满亿用“亿”。
英里、英亩等换算为公里、公顷。
书名、报刊名用书名号，引语用弯引号。
周几一律写明日期：on Tuesday 译作“11月24日”。`,
  },
] as const
