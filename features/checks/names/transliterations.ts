// Characters that spell foreign names by their sound (Xinhua's table of 1993) and are rarely met in a row otherwise.
const SOUNDS =
  '阿埃艾安昂奥巴班邦鲍贝本比彼别波伯博布查达戴丹道德登迪蒂丁杜顿多厄恩尔法凡菲费芬佛夫弗福盖戈格哈海汉豪赫胡霍基吉加贾杰金卡凯坎康柯科克肯库奎拉莱兰朗劳勒雷里莉丽利列林琳留隆卢鲁路伦罗洛马玛迈曼梅门蒙米密明莫默姆穆娜纳南内尼涅宁诺帕潘佩皮普齐奇恰钱乔琼丘热日瑞若萨塞桑瑟沙珊舍施史什斯丝苏索塔泰坦汤特滕提图托瓦万韦威维魏温沃乌伍武西希锡夏谢辛休许雅亚扬耶叶伊因英尤约扎詹哲泽朱兹佐茨'
const TRANSLITERATION = new RegExp(
  `\\p{Script=Han}{1,8}(?:[·•]\\p{Script=Han}{1,8}){1,4}|[${SOUNDS}]{4,12}`,
  'gu',
)

/** Whether a short name is of such characters alone: 马丁, 史蒂夫. */
export const isSpeltBySound = (name: string) =>
  [...name].every((character) => SOUNDS.includes(character))

/** Foreign names in characters: their sound says nothing that a dictionary could find again. */
export function transliterations(text: string) {
  return [...text.matchAll(TRANSLITERATION)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }))
}
