const agency =
  "(?:xinhua(?: news agency)?|reuters|afp|ap|a\\.p\\.|associated press|agence france-presse|bloomberg|getty(?: images)?|kyodo|tass|sputnik|epa|cns|cnsphoto|vcg|ic|cgtn|cctv|bbc|cnn|china daily|global times|people's daily|china news service|shutterstock|agencies|imagine china|imaginechina|ians|anadolu|yonhap|dpa|pa|ap photo|courtesy photo|file photo|photo)"
const chineseAgency =
  '(?:新华社|新华网|新华|中新社|中新网|中国新闻网|人民网|人民日报|人民视觉|央视|央视新闻|央视网|路透社|路透|法新社|美联社|塔斯社|共同社|韩联社|视觉中国|东方ic|盖蒂图片社|中国日报|环球时报|光明日报|新京报|澎湃新闻|界面新闻|财新|第一财经|南方都市报|经济日报|科技日报|解放日报|文汇报|中央社|网络|资料图|资料图片|资料照片|本报|本网|本台|[\\p{Script=Han}]{1,8}(?:社|通讯社|图片社|网|报|日报|晚报|电视台|客户端|公众号|新闻))'
const agencies = new RegExp(
  `^[\\[(（【—-]*\\s{0,9}${agency}(?:\\s{0,9}(?:/|,|and|&|via)\\s{0,9}${agency})*\\s{0,9}[\\])）】—-]*$`,
  'iu',
)
const bracketedAgency = new RegExp(
  `^[\\[(（【]\\s{0,9}(?:据|图自|图据|图/|来源:?)?\\s{0,9}${chineseAgency}(?:[/、]${chineseAgency})*\\s{0,9}[\\])）】]$`,
  'iu',
)
const knownAgency =
  /^(?:[\p{Script=Han}]{2,3}[社网报]|[\p{Script=Han}]{2,8}(?:通讯社|日报|晚报|时报|早报|电视台|新闻网)|新华社|新华网|中新社|中新网|人民网|人民日报|央视新闻|路透社|法新社|美联社|塔斯社|共同社|韩联社|视觉中国|中国日报|环球时报|新京报|澎湃新闻)$/u
const picture =
  /^[[(（【▲△↑▼◆■●*-]*\s{0,9}(?:图片|照片|图像|配图|题图|头图|封面图?|图|图源|供图|图片来源|照片来源|图片说明|图说|制图|摄影|摄|视频截图|资料图片?|资料照片|效果图|示意图|航拍图)\s{0,9}(?:来源|提供|说明|版权)?\s{0,9}[:/|丨]/u
const takenBy =
  /^[[(（【▲△↑▼◆■●*-]*\s{0,9}(?:.{0,24}?)(?:记者|通讯员|\s|[)）])?\s{0,9}[\p{Script=Han}、 ·]{2,16}\s{0,9}(?:摄|供图|摄影|图|制图|发)\s{0,9}[\])）】]*$/u
const sent =
  /^[[(（【]?\s{0,9}(?:新华社|中新社|法新社|路透社|美联社|本报|本社|人民网)\s{0,9}(?:发|照片|图片|供图|资料图|资料照片|传真)?\s{0,9}(?:\([^)]{0,20}\)|（[^）]{0,20}）)?\s{0,9}[\])）】]?$/u
const englishPicture =
  /^[[(]?\s{0,9}(?:(?:file|ap|afp|cover|lead|main|handout|aerial|courtesy|photo|top|feature|featured|image)\s{1,9})*(?:photos?|pictures?|images?|photograph|photography|graphics?|illustrations?|cartoon|video|caption|credit|credits|photo credit|image credit|picture credit)\s{0,9}(?:(?:credits?|courtesy|source|caption)\s{0,9})*(?::|\/|\||©|by\b|courtesy\b|via\b|(?:provided|supplied|submitted) (?:by|to|from)\b|from\b(?=.*(?:agency|images|news|xinhua|reuters)))/iu
/** Courtesy of the Water Bureau */
const courtesy = /^[[(]?\s{0,9}courtesy(?: of|:)\s/iu
/** Wang Wu / Reuters; Xinhua | Wang Wu */
const beside = "[\\p{Lu}][\\p{L}.'’ -]{1,40}"
const besideAgency = [
  new RegExp(`^${beside} ?/ ?${agency}$`, 'iu'),
  new RegExp(`^${agency} ?/ ?${beside}$`, 'iu'),
]
/** 图片由水务局提供, 水务局供图, 图源网络 */
const given =
  /^[[(（【▲△]?\s{0,9}(?:(?:本文)?(?:图片?|照片|配图|题图)(?:均?[由系]|来自|源自)[^。]{1,30}(?:提供|拍摄|供图)|(?:本文)?(?:图片?|照片|配图|题图)(?:来源|源)于?[\p{L}\p{N} ]{2,16}|[\p{L}\p{N} 、·]{2,24}供图)[\])）】]?$/u
/** 图为清淤现场。新华社记者 王五 摄 */
const captioned =
  /(?:^图[为:]|记者|通讯员|[社网报])[^。]{0,24}[\p{Script=Han} ](?:摄|摄影)[\])）】]?$/u
/** 本文来自新华社 */
const takenFrom = new RegExp(
  `^(?:(?:本文|文章|稿件|内容)(?:来自|来源于|转自|转载自|摘自|选自)\\s{0,9}[\\p{L}\\p{N} “”]{2,20}|(?:来自|转自|转载自|摘自|选自)\\s{0,9}${chineseAgency})$`,
  'u',
)
const rights =
  /^[[(]?\s{0,9}(?:©|\(c\)|copyright\b.{0,12}(?:©|\d{4}|by)|all rights reserved|版权所有|版权声明)/iu
const slashAgency = new RegExp(
  `^[\\[(（]\\s{0,9}[^()\\[\\]]{1,40}(?:/| - )\\s{0,9}${agency}\\s{0,9}[\\])）]$`,
  'iu',
)
const wholeBrackets = /^(?:\([^()]{1,60}\)|\[[^[\]]{1,60}\])$/u
const holdsPicture = /\b(?:photo|picture|image|file|illustration|xinhua|reuters|agenc(?:y|ies))\b/iu

/** Whom a picture or a report is from, on a line of its own. */
export function isPictureCredit(text: string): boolean {
  if (agencies.test(text) || knownAgency.test(bareOf(text)) || bracketedAgency.test(text))
    return true
  if (picture.test(text) || sent.test(text) || rights.test(text)) return text.length <= 100
  if (englishPicture.test(text)) return text.length <= 120 && !/[.!?] \p{Lu}/u.test(text)
  if (given.test(text) || takenFrom.test(text) || courtesy.test(text)) return text.length <= 80
  if (besideAgency.some((pattern) => pattern.test(text)) || captioned.test(text)) return true
  if (slashAgency.test(text) || (wholeBrackets.test(text) && holdsPicture.test(text))) return true
  return isTakenBy(text)
}

/** （新华社记者 张三 摄） */
function isTakenBy(text: string): boolean {
  const isBracketed = /^[(（[【▲△↑]/u.test(text)
  if (!isBracketed) return false
  return text.length <= 60 && takenBy.test(text)
}

function bareOf(text: string): string {
  return text
    .replace(/^[([（【—-]+/u, '')
    .replace(/[\])）】—-]{1,4}$/u, '')
    .trim()
}
