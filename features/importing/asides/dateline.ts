const places = new Set(
  `北京 上海 天津 重庆 广州 深圳 武汉 南京 杭州 成都 西安 沈阳 大连 青岛 济南 郑州 长沙 合肥 福州 厦门 南昌 昆明 贵阳 南宁 海口 三亚 兰州 西宁 银川 乌鲁木齐 拉萨 呼和浩特 太原 石家庄 哈尔滨 长春 香港 澳门 台北 高雄 雄安 苏州 宁波 无锡 珠海 东莞 佛山 喀什
  华盛顿 纽约 洛杉矶 旧金山 芝加哥 波士顿 休斯敦 渥太华 多伦多 温哥华 墨西哥城 巴西利亚 里约热内卢 圣保罗 布宜诺斯艾利斯 圣地亚哥 利马 波哥大 哈瓦那 伦敦 巴黎 柏林 法兰克福 慕尼黑 罗马 米兰 马德里 里斯本 布鲁塞尔 阿姆斯特丹 海牙 日内瓦 苏黎世 伯尔尼 维也纳 布拉格 华沙 布达佩斯 雅典 斯德哥尔摩 奥斯陆 哥本哈根 赫尔辛基 莫斯科 圣彼得堡 基辅 明斯克 贝尔格莱德 伊斯坦布尔 安卡拉 开罗 耶路撒冷 特拉维夫 加沙 贝鲁特 大马士革 巴格达 德黑兰 利雅得 迪拜 阿布扎比 多哈 内罗毕 亚的斯亚贝巴 拉各斯 阿布贾 约翰内斯堡 开普敦 比勒陀利亚 新德里 孟买 伊斯兰堡 喀布尔 加德满都 科伦坡 达卡 东京 大阪 首尔 平壤 河内 曼谷 新加坡 吉隆坡 雅加达 马尼拉 金边 万象 仰光 内比都 乌兰巴托 堪培拉 悉尼 墨尔本 惠灵顿 奥克兰 联合国`
    .split(/\s+/u)
    .filter(Boolean),
)
const day =
  '(?:(?:\\d{4}|[〇零○一二三四五六七八九]{4}) ?年 ?)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3}) ?月 ?(?:\\d{1,2}|[一二三四五六七八九十廿]{1,3}) ?[日号](?: ?[(（]?(?:星期|周|礼拜)[一二三四五六日天][)）]?)?'
const signs = '[\\s,、(（)）【】\\[\\]—:·-]{0,6}'
const agencyReport = '(?:电|讯|消息|报道|专电|电讯|快讯)'
const placeName = '[\\p{Script=Han}·]{2,8}?'
const dayAlone = new RegExp(
  `^${signs}(?:北京时间|当地时间)?${day}${signs}(?:${agencyReport})?${signs}$`,
  'u',
)
const placeAndDay = new RegExp(
  `^${signs}(?<agency>[\\p{Script=Han}]{1,6}(?:社|网|报|台))?(?<place>${placeName})(?<gap>${signs})${day}${signs}(?<report>${agencyReport})?${signs}(?:[(（](?:记者)?[^()（）]{0,20}[)）])?${signs}$`,
  'u',
)
const dayAndPlace = new RegExp(
  `^${signs}${day}(?<gap>${signs})(?:于|在)?(?<place>${placeName})${signs}$`,
  'u',
)
const report = new RegExp(
  `^${signs}(?:[\\p{Script=Han}]{1,6}(?:社|网|报|台))(?:${placeName})?(?:${day})?${agencyReport}${signs}(?:[(（](?:记者)?[^()（）]{0,24}[)）])?${signs}$`,
  'u',
)

/** 北京讯 */
const placeReport = new RegExp(`^${signs}(?<place>${placeName})(?:讯|电|专电)${signs}$`, 'u')

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?'
const englishDay = `(?:${weekday},? )?(?:${month} ?\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month})(?:,? \\d{4})?`
const agency = '(?:\\((?:[A-Z][\\w .&-]{1,24})\\)|[A-Z][a-z]+ News Agency)'
const end = '[\\s.,:—-]{0,9}$'
const capitalPlace =
  "[A-Z][\\p{L}'’.-]*(?: [A-Z][\\p{L}'’.-]*){0,3}(?:, [A-Z][\\p{L}.]*(?: [A-Z][\\p{L}.]*)?)?"
const englishPlaceAndDay = new RegExp(
  `^[\\s(\\[—-]{0,9}(?:(?:Xinhua|Reuters|AFP|AP),? )?(?<place>${capitalPlace})(?:,? | ?[—|-]{1,2} ?| ?\\()${englishDay},?[)\\]]?(?: ?${agency})?${end}`,
  'u',
)
const englishDayAndPlace = new RegExp(
  `^[\\s(\\[—-]{0,9}${englishDay}, ${capitalPlace}[)\\]]?(?: ?${agency})?${end}`,
  'u',
)
const englishDayAlone = new RegExp(
  `^[\\s(\\[—-]{0,9}(?:${englishDay}|${weekday}|${month},? \\d{4}),?[)\\]]?(?: ?${agency})?${end}`,
  'iu',
)
const capitalsAlone = new RegExp(
  `^[A-Z]{2,}(?:[ ,]+[A-Z][A-Za-z.]+){0,3}(?: ?${agency}| ?[—-]{1,9}|:)[\\s.,:—-]{0,9}$`,
  'u',
)

/** The place and the date that a report begins with, or one of them, on a line of its own. */
export function isDateline(text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return isChinese(text)
  return (
    englishPlaceAndDay.test(text) ||
    englishDayAndPlace.test(text) ||
    englishDayAlone.test(text) ||
    capitalsAlone.test(text)
  )
}

function isChinese(text: string): boolean {
  if (text.length > 60) return false
  if (dayAlone.test(text) || report.test(text) || places.has(text)) return true
  if (isPlace(placeReport.exec(text)?.groups?.place ?? '')) return true
  const groups = placeAndDay.exec(text)?.groups ?? dayAndPlace.exec(text)?.groups
  if (!groups) return false
  // 开学定于9月1日 is a headline: a name, a sign or a report must tell the place.
  return Boolean(
    groups.agency || groups.report || groups.gap?.trim() || isPlace(groups.place ?? ''),
  )
}

function isPlace(name: string): boolean {
  return places.has(name) || /[市省县区州镇乡村岛]$/u.test(name)
}
