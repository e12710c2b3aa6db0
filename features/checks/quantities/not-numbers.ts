/**
 * Names, idioms and adverbs that only look like numbers, longest first. What is said with a number of
 * its own in English (七国集团, G7) is among the named numbers instead.
 */
const CHINESE = (
  '一带一路 千方百计 四面八方 五花八门 成千上万 千千万万 千家万户 万众一心 百花齐放 百年大计 一心一意 三番五次 七嘴八舌 九牛一毛 ' +
  '一万年 独一无二 百里挑一 万无一失 三心二意 朝三暮四 乱七八糟 不三不四 百尺竿头 五湖四海 三言两语 一举两得 千钧一发 千载难逢 ' +
  '万家灯火 一五一十 三三两两 九死一生 一石二鸟 五颜六色 接二连三 隔三差五 百折不挠 万象更新 千变万化 一落千丈 万里长城 ' +
  '双十一 双十二 三门峡 六盘水 五台山 九寨沟 五角大楼 三角洲 长三角 珠三角 金三角 三文鱼 五指山 八宝山 九华山 千岛湖 万象 万隆 万州 ' +
  '四川 三亚 三峡 三明 六安 九江 三沙 三国 五常 四平 七台河 千叶 九龙 三藩市 三菱 三星 三井 三一重工 五粮液 六福 七匹狼 九阳 百度 百事 百胜 万科 万达 万豪 千禧 ' +
  '一些 一般 一定 一直 一起 一切 一致 一旦 一体 一番 一样 一向 一度 一再 一律 一概 一贯 一经 一同 一道 一边 一面 一方面 一线 一流 一代 一时 一行 一手 一味 一系列 一带 一点 一会 一方 一并 一举 一生 一路 一把手 ' +
  '统一 唯一 万一 单一 同一 任一 进一步 星期一 星期二 星期三 星期四 星期五 星期六 周一 周二 周三 周四 周五 周六 礼拜一 礼拜二 礼拜三 礼拜四 礼拜五 礼拜六 ' +
  '十分 百姓 百货 万物 万分 千万别 千万不 千古 千秋 百科 百般 百强 五金 五官 四肢 四处 四周 四季 七夕 八卦 八成是 三农 三军 三维 三角 三轮 三明治 二维码 二手 二胎 二胡 九州 十足 十字 千金 万能 亿万 百万富翁 二战 一战 两岸 两会 两性 两极 第一时间 一手 一审 二审 三审 不二 五一 国庆 元旦 十一长假 零售 零件 零食 零碎 零星 零距离 归零 凋零 飘零 ' +
  '这一点 那一点 一心 一幕 一席 一丝 一股 一阵 一片 一批 一下 一天 一年 一生 一场 一份 一名 一位 一个 一家 一种 一项 一次 一条 一座 一群 一半以上 每一 某一 另一 这一 那一 哪一 一一 一连 一共 一应 一如 一来 一去 一到 一步 一口 一目 一身 一致 一新 一瞬 一斑 一臂 一席之地'
)
  .split(' ')
  .filter(Boolean)

const GOES_ON =
  /^(?:[十百千万亿零〇][一二三四五六七八九]|[一二两三四五六七八九][十百千万亿]|[十百千][万亿])$/

const DECIMAL = /^[一二两三四五六七八九]点[〇零一二三四五六七八九]$/

const BY_FIRST = Map.groupBy(CHINESE, (word) => word.charAt(0))

/** The text with the characters of such words blanked out, of the same length. */
export function withoutWordsLikeNumbers(text: string): string {
  let result = ''
  for (let at = 0; at < text.length; ) {
    const word = longestAt(text, at)
    result += word ? '\u0000'.repeat(word.length) : text.charAt(at)
    at += word?.length ?? 1
  }
  return result
}

function longestAt(text: string, at: number): string | undefined {
  let longest: string | undefined
  // The 一年 of 四十一年 and the 万一 of 二万一千 are parts of a number.
  if (GOES_ON.test(text.slice(Math.max(0, at - 1), at + 1))) return
  // 翻了一番 is twice as much.
  if (/翻[了近]{0,2}$/.test(text.slice(Math.max(0, at - 3), at))) return
  // One point five, and no 一点.
  if (DECIMAL.test(text.slice(at, at + 3))) return
  for (const word of BY_FIRST.get(text.charAt(at)) ?? []) {
    // 十分之一 is a tenth.
    const isPart = word.endsWith('分') && text.charAt(at + word.length) === '之'
    if (word.length > (longest?.length ?? 0) && text.startsWith(word, at) && !isPart) longest = word
  }
  return longest
}
