import { CHINESE_SCALES } from '@/features/passages/alignment/number-words'

export const SCALES = new Map(Object.entries(CHINESE_SCALES))

const DIGIT = '〇零一二两三四五六七八九'
const FIGURE = '(?:\\d{1,3}(?:,\\d{3}){1,6}(?!\\d)|\\d{1,18})(?:\\.\\d{1,9})?'
const NUMERAL = `[${DIGIT}十百千万亿]{1,20}(?:点[${DIGIT}]{1,9}[万亿]{0,2})?`
// 千瓦 and 千克 are units, not thousands of one.
const SCALE = '万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![瓦米克伏卡赫焦帕])|百(?![帕])'
export const COUNTED =
  '个|名|人|位|家|项|次|年|天|周|月|小时|分钟|秒|岁|座|条|件|份|只|台|辆|架|艘|部|场|届|批|期|类|种|层|级|季|度|米|公里|千米|里|吨|元|块|美元|欧元|所|支|枚|颗|套|间|栋|户|口|头|匹|棵|株|本|册|篇|首|幅|张|段|句|章|节|轮|局|队|组|派|方|国|省|市|县|区|镇|村|州|代|倍|成|折|斤|公斤|克|亩|公顷|瓶|杯|箱|包|袋|双|对|副|串|排|行|列|步|遍|趟|回|顿|号|点|时|分|刻|大|条|起|宗|处|例|道|门|款|笔|根|片|座|枪|发|声|封|版|集|幢|档|维|星|连|战|胜|负|强|百|千|万|亿|十'

export const PERCENT = new RegExp(
  `(百|千|万)分之(${FIGURE}|${NUMERAL})|(${FIGURE}) {0,1}(?:%|‰|个百分点)|(${NUMERAL})个百分点`,
  'g',
)
export const FRACTION = new RegExp(
  `(${FIGURE}|${NUMERAL})分之(${FIGURE}|${NUMERAL})|(?<![\\d/])(\\d)/(\\d{1,2})(?![\\d/])`,
  'g',
)
export const TENTHS = new RegExp(
  `(${FIGURE}|[${DIGIT}])(成|折)([${DIGIT}半]?)(?![立员为功长本就都果绩])`,
  'g',
)
/** 翻一番: twice as much. */
export const DOUBLED = /翻(?:了|了近|近)?([一两])番/g
export const HALF = /一半|半(?=[米年天数吨月]|个|小时|公里)|(?<=[一二两三四五六七八九十\d]个)半/g
export const SEVERAL =
  /(?<![\d.〇零一二两三四五六七八九十百千万亿])(?:(?:好几|[数几]以?)(十万|百万|千万|十亿|百亿|千亿|万亿|十|百|千|万|亿)(?:计)?|(?:上|成|逾|过)(十万|百万|千万|十亿|百亿|千亿|万亿|百|千|万|亿)(?![一-鿿]?[计号])|(十)[几多余来]|(百|千|万)[余多](?![年样元]))/g
/** 2秒20: seconds and hundredths, as on a running track. */
export const SECONDS = /(?<!\d)(\d{1,3})秒(\d{1,2})(?!\d)/g
/** 一两个, 三五天, 十七八岁, 二三十人: two digits that follow each other are about so many, not twelve. */
export const NEIGHBOURS = new RegExp(
  `(?<![${DIGIT}十百千万亿第\\d])([一二两三四五六七八九]?十)?([一二两三四五六七八])([二两三四五六七八九])(?:(${SCALE}|十)(?![${DIGIT}十百千])|(?=${COUNTED}))`,
  'g',
)
export const NUMBER = new RegExp(
  `(第)?(?:(${FIGURE}) {0,1}(?:[多余几] {0,1})?(${SCALE})?|(${NUMERAL}))(?:([多余几来])(${SCALE})?)?(倍|年代|后(?![天来，]))?`,
  'g',
)
/** 约, 近, 超: what stands before a number that is not to be taken exactly. */
export const ROUGH_BEFORE =
  /(?:约|近|超|逾|超过|大约|大概|将近|接近|左右|不到|不足|至少|最多|高达|达|多达|仅|过|破|余|数)$/
export const ROUGH_AFTER = /^.{0,4}?(?:左右|上下|以上|以下|以内|多|余|之多)/
